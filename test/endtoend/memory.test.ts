import { Events } from 'discord.js';
import { expect, it, onTestFinished } from 'vitest';
import { createClient, forgetDirectMessages } from '../../src/discord/client.ts';
import { startPlayground } from '../../src/playground/playground.ts';

const PEOPLE = 20;

it('people and their messages are not remembered, and their channels no longer than until they are forgotten', async () => {
  const playground = await startPlayground();
  const client = createClient(playground.restAddress);
  onTestFinished(async () => {
    await client.destroy();
    await playground.close();
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(playground.token);
  await ready;
  const channels = client.channels.cache.size;
  let heard = 0;
  client.on(Events.MessageCreate, () => {
    heard += 1;
  });
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isRepliable()) await interaction.reply({ content: 'Mark Toner' });
  });

  for (let number = 0; number < PEOPLE; number += 1) {
    const person = playground.join({ name: `person-${number}` });
    await person.send(person.directMessage, 'Who?');
    await person.send(playground.places.general, `<@${playground.bot.id}> who?`);
    await person.forge(person.directMessage, {
      type: 2,
      data: { id: '1', name: 'ask', type: 1, options: [] },
    });
    await person.forge(playground.places.general, {
      type: 2,
      data: { id: '1', name: 'ask', type: 1, options: [] },
    });
  }
  await expect.poll(() => heard).toBeGreaterThanOrEqual(2 * PEOPLE);

  const messages = client.channels.cache.map((channel) =>
    channel.isTextBased() ? channel.messages.cache.size : 0,
  );
  expect(messages.every((kept) => kept === 0)).toBe(true);
  expect(client.users.cache.size).toBeLessThanOrEqual(1);
  expect(client.guilds.cache.map(({ members }) => members.cache.size)).toEqual([
    expect.toSatisfy((kept) => kept <= 1),
  ]);
  expect(client.channels.cache.size).toBe(channels + PEOPLE);
  forgetDirectMessages(client);
  expect(client.channels.cache.size).toBe(channels);
}, 30_000);
