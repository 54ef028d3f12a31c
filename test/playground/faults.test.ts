import { Events, type Message } from 'discord.js';
import { expect, test } from 'vitest';
import type { Rig } from './rig.ts';
import { onNext, startRig } from './rig.ts';

/** Lets the bot answer every command with its question, and every mention with its content. */
function echoing({ client }: Rig): void {
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) {
      await interaction.reply(interaction.options.getString('question', true));
    }
  });
  client.on(Events.MessageCreate, async (message: Message) => {
    if (!message.author.bot) await message.reply(message.content);
  });
}

test.each([
  [429, 1],
  [500, 2],
  [502, 1],
  [503, 3],
] as const)('a request that fails with %i, %i times, succeeds in the end', async (status, times) => {
  const { playground, client, ada } = await startRig();
  void onNext(client, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('in the end');
  });
  playground.faults.nextRequests(
    { method: 'POST', path: /\/callback$/ },
    { status, times, retryAfter: 0.02 },
  );
  const reply = await ada.runCommand(playground.places.general, 'ask', { question: 'Who?' });
  expect(reply.message.content).toBe('in the end');
  const statuses = playground.requests
    .filter(({ path }) => path.endsWith('/callback'))
    .map((request) => request.status);
  expect(statuses).toEqual([...Array.from({ length: times }, () => status), 204]);
  expect(playground.problems).toEqual([]);
});

test('faults strike only what they are meant for, each rule in its turn', async () => {
  const { playground, client } = await startRig({ client: { rest: { retries: 0 } } });
  playground.faults.nextRequests({ method: 'DELETE' }, { status: 500 });
  playground.faults.nextRequests({ path: /^\/users/ }, { status: 500 });
  playground.faults.nextRequests({}, { status: 503 });
  const status = (path: `/${string}`) =>
    client.rest.get(path).then(
      () => 200,
      (error) => error.status,
    );
  expect(await status('/users/@me')).toBe(500);
  expect(await status('/users/@me')).toBe(503);
  expect(await status('/users/@me')).toBe(200);
});

test('a client asked to reconnect (op 7) resumes and gets what it missed', async () => {
  const rig = await startRig();
  const { playground, client, ada } = rig;
  echoing(rig);
  const resumed = new Promise((resolve) =>
    client.once(Events.ShardResume, (_id, replayed) => resolve(replayed)),
  );
  const leaves = new Promise((resolve) => client.once(Events.ShardReconnecting, resolve));
  playground.faults.reconnect();
  await leaves;
  const reply = await ada.runCommand(playground.places.general, 'ask', { question: 'asked meanwhile' });
  expect(reply.message.content).toBe('asked meanwhile');
  expect(await resumed).toBeGreaterThan(0);
  expect(playground.problems).toEqual([]);
});

test('a cut connection is taken up again, and a question asked meanwhile is answered', async () => {
  const rig = await startRig();
  const { playground, ada } = rig;
  echoing(rig);
  playground.faults.cutSockets();
  const question = await ada.send(ada.directMessage, 'asked meanwhile');
  const reply = await ada.runCommand(playground.places.general, 'ask', { question: 'and so was this' });
  expect(reply.message.content).toBe('and so was this');
  expect((await ada.nextMessage(ada.directMessage, { replyTo: question })).content).toBe('asked meanwhile');
  expect(playground.ready).toBe(true);
});

test('a session declared invalid for good (op 9) is begun anew', async () => {
  // The client would wait five seconds before it identifies again, as Discord asks.
  const buildIdentifyThrottler = () => ({ waitForIdentify: async () => {} });
  const rig = await startRig({ client: { ws: { buildIdentifyThrottler } } });
  const { playground, client, ada } = rig;
  echoing(rig);
  const ready = new Promise((resolve) => client.once(Events.ShardReady, resolve));
  playground.faults.invalidateSession(false);
  expect(playground.ready).toBe(false);
  await ready;
  await playground.whenReady();
  const reply = await ada.runCommand(playground.places.general, 'ask', { question: 'afterwards' });
  expect(reply.message.content).toBe('afterwards');
});

test('a session declared invalid but resumable (op 9) is resumed at once', async () => {
  const rig = await startRig();
  const { playground, client, ada } = rig;
  echoing(rig);
  const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
  playground.faults.invalidateSession(true);
  const reply = await ada.runCommand(playground.places.general, 'ask', { question: 'meanwhile' });
  expect(reply.message.content).toBe('meanwhile');
  await resumed;
});

test('many questions through a cut connection are all answered, each once', async () => {
  const rig = await startRig();
  const { playground, ada } = rig;
  echoing(rig);
  const { general } = playground.places;
  const questions = Array.from({ length: 60 }, (_, index) => `question ${index}`);
  const replies = questions.map(async (question, index) => {
    if (index === 20) playground.faults.cutSockets();
    return (await ada.runCommand(general, 'ask', { question })).message.content;
  });
  expect(await Promise.all(replies)).toEqual(questions);
  expect(ada.read(general)).toHaveLength(questions.length);
  expect(playground.problems).toEqual([]);
});
