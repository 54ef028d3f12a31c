import { createServer } from 'node:http';
import { Events, GatewayIntentBits } from 'discord.js';
import { expect, test } from 'vitest';
import { startPlayground } from '../../src/playground/playground.ts';
import { clientFor, loggedIn, startWorld } from './rig.ts';

test('a client logs in and finds the bot, its server and its channels', async () => {
  const playground = await startWorld();
  expect(playground.ready).toBe(false);
  const client = await loggedIn(clientFor(playground), playground);
  await playground.whenReady();
  expect(playground.ready).toBe(true);
  expect(client.user.id).toBe(playground.bot.id);
  expect(client.application.id).toBe(playground.applicationId);
  const { general, thread, readOnly } = playground.places;
  const guild = client.guilds.cache.get(general.guildId ?? '');
  expect(guild?.channels.cache.map(({ name }) => name)).toEqual(['general', 'read-only', 'a thread']);
  expect(client.channels.cache.get(thread.channelId)?.isThread()).toBe(true);
  const writable = [general, readOnly].map(({ channelId }) =>
    guild?.members.me?.permissionsIn(channelId).has('SendMessages'),
  );
  expect(writable).toEqual([true, false]);
  expect(playground.problems).toEqual([]);
});

test('what a client fetches of itself and of others is there', async () => {
  const playground = await startWorld();
  const client = await loggedIn(clientFor(playground), playground);
  const ada = playground.join({ name: 'Ada' });
  expect((await client.application.fetch()).name).toBe('pullquote');
  expect((await client.users.fetch(ada.id, { force: true })).username).toBe('Ada');
  const guild = client.guilds.cache.first();
  expect((await guild?.members.fetch(ada.id))?.user.username).toBe('Ada');
  const channel = await client.channels.fetch(playground.places.general.channelId, { force: true });
  expect(channel?.isSendable()).toBe(true);
});

test('a client that leaves is no longer ready', async () => {
  const playground = await startWorld();
  const client = await loggedIn(clientFor(playground), playground);
  await client.destroy();
  await expect.poll(() => playground.ready).toBe(false);
});

test('a wrong token is refused before the gateway is reached', async () => {
  const playground = await startWorld();
  await expect(clientFor(playground).login('not-the-token')).rejects.toThrow('An invalid token was provided');
  expect(playground.problems).toEqual([
    {
      method: 'GET',
      path: '/gateway/bot',
      status: 401,
      code: 0,
      message: '401: Unauthorized',
      errors: undefined,
    },
  ]);
});

test.each([
  ['a privileged intent', GatewayIntentBits.MessageContent, 4014, 'Used disallowed intents'],
  ['an intent that is not there', 1 << 30, 4013, 'Used invalid intents'],
])('%s closes the connection', async (_name, intent, code, message) => {
  const playground = await startWorld();
  const client = clientFor(playground, { intents: [GatewayIntentBits.Guilds, intent] });
  const failure = client.login(playground.token);
  await expect(failure).rejects.toThrow(message);
  expect(playground.problems).toMatchObject([{ method: 'GATEWAY', path: 'op 2', status: code, code }]);
});

test('each shard gets the events of its own servers, and the first one the direct messages', async () => {
  const playground = await startWorld();
  const heard: string[] = [];
  const client = clientFor(playground, { shards: [0, 1], shardCount: 2 });
  client.on(Events.MessageCreate, (message) => heard.push(message.content));
  await loggedIn(client, playground);
  const ada = playground.join({ name: 'Ada' });
  await ada.send(ada.directMessage, 'directly');
  await ada.send(playground.places.general, `<@${playground.bot.id}> here`);
  await expect.poll(() => heard.length).toBe(2);
  expect(heard.sort()).toEqual([`<@${playground.bot.id}> here`, 'directly']);
});

test('events come only to those who asked for them', async () => {
  const playground = await startWorld();
  const heard: string[] = [];
  const client = clientFor(playground, {
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
  });
  client.on(Events.MessageCreate, (message) => heard.push(message.content));
  await loggedIn(client, playground);
  const ada = playground.join({ name: 'Ada' });
  await ada.send(playground.places.general, `<@${playground.bot.id}> unheard`);
  await ada.send(ada.directMessage, 'heard');
  await expect.poll(() => heard).toEqual(['heard']);
});

test('a port that is taken is refused', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  await expect(startPlayground({ port: port ?? 0 })).rejects.toThrow('EADDRINUSE');
  other.close();
});

test('waiting ends when the playground closes', async () => {
  const playground = await startPlayground();
  const waiting = expect(playground.whenReady()).rejects.toThrow('The playground was closed');
  await playground.close();
  await waiting;
});
