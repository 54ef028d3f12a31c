import { Events, type Message } from 'discord.js';
import { expect, test } from 'vitest';
import type { Rig } from './rig.ts';
import { refusalOf, startRig } from './rig.ts';

/** The next message that the bot hears from a person. */
function heard({ client }: Rig): Promise<Message> {
  return new Promise((resolve) => {
    const listen = (message: Message) => {
      if (message.author.bot) return;
      client.off(Events.MessageCreate, listen);
      resolve(message);
    };
    client.on(Events.MessageCreate, listen);
  });
}

test('a direct message reaches the bot with its content, and is answered', async () => {
  const rig = await startRig();
  const { ada } = rig;
  const arrives = heard(rig);
  const sent = await ada.send(ada.directMessage, 'Who is the spokesman?');
  const message = await arrives;
  expect([message.content, message.inGuild(), message.author.id]).toEqual([sent.content, false, ada.id]);
  if (message.channel.isSendable()) await message.channel.sendTyping();
  await message.reply({ content: 'Mark Toner', allowedMentions: { repliedUser: false } });
  expect(await ada.nextMessage(ada.directMessage)).toMatchObject({
    content: 'Mark Toner',
    replyTo: sent.id,
    author: { bot: true },
    pings: { everyone: false, users: [], roles: [] },
  });
  expect(rig.playground.problems).toEqual([]);
});

test('the bot can open a conversation itself', async () => {
  const { client, ada } = await startRig();
  await client.users.send(ada.id, 'Good morning');
  expect((await ada.nextMessage(ada.directMessage)).content).toBe('Good morning');
});

test('a message whose nonce is enforced is written once, however often it is sent', async () => {
  const { client, ada, playground } = await startRig();
  const channel = await client.users.createDM(ada.id);
  const first = await channel.send({ content: 'Mark Toner', nonce: '7', enforceNonce: true });
  const again = await channel.send({ content: 'Mark Toner', nonce: '7', enforceNonce: true });
  const another = await channel.send({ content: 'Mark Toner', nonce: '8', enforceNonce: true });
  expect(again.id).toBe(first.id);
  expect(another.id).not.toBe(first.id);
  expect(ada.read(ada.directMessage)).toHaveLength(2);
  expect(playground.problems).toEqual([]);
});

test('in a server the content comes only with what mentions the bot', async () => {
  const rig = await startRig();
  const { general, thread } = rig.playground.places;
  const { bot } = rig.playground;
  const seen: [string, boolean][] = [];
  rig.client.on(Events.MessageCreate, (message) => {
    if (!message.author.bot) seen.push([message.content, message.mentions.has(bot.id)]);
  });
  await rig.ada.send(general, 'among ourselves');
  await rig.ada.send(thread, `<@${bot.id}> who?`);
  const arrives = heard(rig);
  await rig.ada.send(general, `<@${bot.id}> and when?`);
  const answer = await (await arrives).reply('On Tuesday');
  const own = (await rig.ada.read(general)).at(-1);
  await rig.ada.send(general, 'and why?', { replyTo: own ?? expect.fail() });
  await rig.ada.send(general, 'quietly: and where?', { replyTo: own ?? expect.fail(), ping: false });
  await expect.poll(() => seen.length).toBe(5);
  expect(seen).toEqual([
    ['', false],
    [`<@${bot.id}> who?`, true],
    [`<@${bot.id}> and when?`, true],
    ['and why?', true],
    ['', false],
  ]);
  expect(answer.content).toBe('On Tuesday');
});

test('a reply carries the message that it replies to, which can be fetched as well', async () => {
  const rig = await startRig();
  const { general } = rig.playground.places;
  const first = heard(rig);
  const question = await rig.ada.send(general, `<@${rig.playground.bot.id}> who?`);
  await (await first).reply('Mark Toner');
  const answer = await rig.ada.nextMessage(general, { replyTo: question });
  const second = heard(rig);
  await rig.ada.send(general, 'and when?', { replyTo: answer });
  const reference = await (await second).fetchReference();
  expect([reference.id, reference.content]).toEqual([answer.id, 'Mark Toner']);
});

test('nothing is heard of places that the bot is not in', async () => {
  const rig = await startRig();
  const { group, elsewhere, general } = rig.playground.places;
  const seen: string[] = [];
  rig.client.on(Events.MessageCreate, ({ channelId }) => seen.push(channelId));
  await rig.ada.send(group, `<@${rig.playground.bot.id}> who?`);
  await rig.ada.send(elsewhere, `<@${rig.playground.bot.id}> who?`);
  await rig.ada.send(general, 'here');
  await expect.poll(() => seen).toEqual([general.channelId]);
});

test('the bot edits and deletes its own messages, and hears of it', async () => {
  const rig = await startRig();
  const { general } = rig.playground.places;
  const events: string[] = [];
  rig.client.on(Events.MessageUpdate, (_old, { content }) => events.push(`edited: ${content}`));
  rig.client.on(Events.MessageDelete, ({ id }) => events.push(`deleted: ${id}`));
  const channel = await rig.client.channels.fetch(general.channelId);
  if (channel?.isSendable() !== true) throw new Error('cannot be written in');
  const message = await channel.send('one');
  await message.edit('two');
  expect(rig.ada.read(general)).toMatchObject([{ content: 'two', edited: true }]);
  await message.delete();
  expect(rig.ada.read(general)).toEqual([]);
  await expect.poll(() => events).toEqual(['edited: two', `deleted: ${message.id}`]);
});

test('where the bot may not write or is not, it is refused', async () => {
  const rig = await startRig();
  const { readOnly, elsewhere, general } = rig.playground.places;
  const post = (channelId: string) =>
    rig.client.rest.post(`/channels/${channelId}/messages`, { body: { content: 'a' } });
  expect(await refusalOf(post(readOnly.channelId))).toMatchObject({ status: 403, code: 50013 });
  expect(await refusalOf(post(elsewhere.channelId))).toMatchObject({ status: 403, code: 50001 });
  expect(await refusalOf(post('1'))).toMatchObject({ status: 404, code: 10003 });
  const theirs = await rig.ada.send(general, 'mine');
  const path = `/channels/${general.channelId}/messages/${theirs.id}` as const;
  expect(await refusalOf(rig.client.rest.patch(path, { body: { content: 'ours' } }))).toMatchObject({
    code: 50005,
  });
  expect(await refusalOf(rig.client.rest.delete(path))).toMatchObject({ code: 50013 });
});

test('the next message is the one after what the person wrote or saw last', async () => {
  const rig = await startRig();
  const { general } = rig.playground.places;
  const channel = await rig.client.channels.fetch(general.channelId);
  if (channel?.isSendable() !== true) throw new Error('cannot be written in');
  await channel.send('before');
  await rig.ada.send(general, 'now');
  const waiting = rig.ada.nextMessage(general);
  await channel.send('after');
  await channel.send('later');
  expect([(await waiting).content, (await rig.ada.nextMessage(general)).content]).toEqual(['after', 'later']);
});
