import { once } from 'node:events';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { Session } from '../../src/playground/gateway/session.ts';
import type { Playground } from '../../src/playground/playground.ts';
import { startWorld } from './rig.ts';

interface Payload {
  readonly op: number;
  readonly t: string | null;
  readonly s: number | null;
  readonly d: {
    readonly session_id?: string;
    readonly resume_gateway_url?: string;
    readonly heartbeat_interval?: number;
  };
}

/** A gateway connection by hand: what came, and how it was closed. */
class Connection {
  readonly #socket: WebSocket;
  readonly #heard: Payload[] = [];

  constructor(playground: Playground, query = '?v=10&encoding=json') {
    this.#socket = new WebSocket(
      `${playground.restAddress.replace('http', 'ws').replace('/api', '')}${query}`,
    );
    this.#socket.on('message', (data) => this.#heard.push(JSON.parse(String(data))));
  }

  async next(): Promise<Payload> {
    while (this.#heard.length === 0) await once(this.#socket, 'message');
    return this.#heard.shift() ?? expect.fail();
  }

  say(payload: unknown): void {
    this.#socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload));
  }

  async closed(): Promise<number> {
    const [code] = await once(this.#socket, 'close');
    return code;
  }

  cut(): void {
    this.#socket.terminate();
  }
}

const identify = (playground: Playground, more: object = {}) => ({
  op: 2,
  d: { token: playground.token, intents: 4609, properties: {}, ...more },
});

async function greeted(playground: Playground): Promise<Connection> {
  const connection = new Connection(playground);
  expect((await connection.next()).op).toBe(10);
  return connection;
}

test('a session greets, tells who the bot is, keeps to this machine, and answers heartbeats', async () => {
  const playground = await startWorld();
  const connection = await greeted(playground);
  connection.say(identify(playground));
  const ready = await connection.next();
  expect(ready).toMatchObject({ op: 0, t: 'READY', s: 1, d: { user: { id: playground.bot.id, bot: true } } });
  expect(ready.d.resume_gateway_url).toBe(playground.restAddress.replace('http', 'ws').replace('/api', ''));
  expect(await connection.next()).toMatchObject({ t: 'GUILD_CREATE', s: 2, d: { name: 'Reading Room' } });
  connection.say({ op: 1, d: 2 });
  expect(await connection.next()).toEqual({ op: 11, d: null, s: null, t: null });
});

test('resuming replays what came after the last event that was heard', async () => {
  const playground = await startWorld();
  const ada = playground.join({ name: 'Ada' });
  const first = await greeted(playground);
  first.say(identify(playground));
  const { session_id } = (await first.next()).d;
  await first.next();
  first.cut();
  await ada.send(ada.directMessage, 'missed');
  const second = await greeted(playground);
  second.say({ op: 6, d: { token: playground.token, session_id, seq: 2 } });
  expect(await second.next()).toMatchObject({ t: 'MESSAGE_CREATE', s: 3, d: { content: 'missed' } });
  expect(await second.next()).toMatchObject({ t: 'RESUMED', s: 4 });
});

test('a session that is not known, or has said goodbye, cannot be resumed', async () => {
  const playground = await startWorld();
  const connection = await greeted(playground);
  connection.say({ op: 6, d: { token: playground.token, session_id: 'none', seq: 1 } });
  expect(await connection.next()).toMatchObject({ op: 9, d: false });
});

test.each<[string, (playground: Playground) => unknown, number]>([
  ['no JSON', () => 'hello', 4002],
  ['an op that is not there', () => ({ op: 99 }), 4001],
  ['presence before identifying', () => ({ op: 3, d: {} }), 4003],
  ['a wrong token', (playground) => identify(playground, { token: 'x' }), 4004],
  ['a wrong token to resume', () => ({ op: 6, d: { token: 'x', session_id: 'none', seq: 1 } }), 4004],
  ['half an identification', () => ({ op: 2, d: {} }), 4002],
  ['a shard that is not there', (playground) => identify(playground, { shard: [2, 2] }), 4010],
  ['privileged intents', (playground) => identify(playground, { intents: 1 << 15 }), 4014],
])('%s closes the connection', async (_name, payload, code) => {
  const playground = await startWorld();
  const connection = await greeted(playground);
  connection.say(payload(playground));
  expect(await connection.closed()).toBe(code);
  expect(playground.problems).toMatchObject([{ method: 'GATEWAY', code }]);
});

test('identifying twice, or resuming from the future, closes the connection', async () => {
  const playground = await startWorld();
  const twice = await greeted(playground);
  twice.say(identify(playground));
  const { session_id } = (await twice.next()).d;
  twice.say(identify(playground));
  expect(await twice.closed()).toBe(4005);
  const early = await greeted(playground);
  early.say({ op: 6, d: { token: playground.token, session_id, seq: 99 } });
  expect(await early.closed()).toBe(4007);
});

test.each([
  ['?v=9&encoding=json', 4012],
  ['?v=10&encoding=etf', 4002],
  ['?v=10&encoding=json&compress=zlib-stream', 4002],
])('a client that asks for %s is sent away', async (query, code) => {
  const playground = await startWorld();
  expect(await new Connection(playground, query).closed()).toBe(code);
});

test('a session keeps its last 1,000 events until they are acknowledged', () => {
  const session = new Session('id', 0, [0, 1]);
  for (let index = 0; index < 1_500; index += 1) session.dispatch('EVENT', index);
  expect([session.canReplayAfter(499), session.canReplayAfter(500), session.canReplayAfter(1_501)]).toEqual([
    false,
    true,
    false,
  ]);
  const sent: string[] = [];
  session.send = (payload) => sent.push(payload);
  session.replayAfter(1_498);
  expect(sent.map((payload) => JSON.parse(payload))).toEqual([
    { op: 0, t: 'EVENT', s: 1_499, d: 1_498 },
    { op: 0, t: 'EVENT', s: 1_500, d: 1_499 },
  ]);
  session.acknowledge(1_500);
  expect([session.canReplayAfter(1_499), session.canReplayAfter(1_500)]).toEqual([false, true]);
});

test('of sessions without a connection, the last sixteen can be resumed', async () => {
  const playground = await startWorld();
  const ids: string[] = [];
  for (let index = 0; index < 18; index += 1) {
    const connection = await greeted(playground);
    connection.say(identify(playground));
    ids.push((await connection.next()).d.session_id ?? '');
    const gone = connection.closed();
    connection.cut();
    await gone;
    await expect.poll(() => playground.ready, { interval: 1 }).toBe(false);
  }
  const resumable = async (session_id: string | undefined) => {
    const connection = await greeted(playground);
    connection.say({ op: 6, d: { token: playground.token, session_id, seq: 2 } });
    return (await connection.next()).op !== 9;
  };
  expect(await Promise.all([ids[0], ids[2], ids[17]].map(resumable))).toEqual([false, true, true]);
});
