import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Component, Person, Place } from '../../src/playground/playground.ts';
import { ferryCard, type Session, startSession } from './session.ts';

const KILLS = 50;
const QUESTIONS = 500;
const AT_ONCE = 10;
const BREAK_EVERY = 20;

/** MiB that the playground may keep of 500 messages, and V8 of its own accord. */
const MOST_GROWTH = 16;

let session: Session;
let ann: Person;
let general: Place;

beforeAll(async () => {
  let requests = 0;
  session = await startSession({
    // The connections to the REST API break as well, now and then.
    meddle: () => {
      requests += 1;
      return requests % BREAK_EVERY === 0 ? 'drop' : 'pass';
    },
  });
  general = session.playground.places.general;
  ann = session.playground.join({ name: 'ann' });
});

afterAll(async () => {
  await session.stop();
});

async function ask(): Promise<readonly Component[]> {
  const reply = await ann.runCommand(general, 'ask', { question: 'The ferry?' });
  return reply.message.components;
}

/** Cuts the sockets again and again: each time that a question is answered, the bot is back. */
async function killSockets(): Promise<void> {
  for (let kill = 0; kill < KILLS; kill += 1) {
    session.playground.faults.cutSockets();
    expect(await ask()).toEqual(ferryCard());
  }
}

async function askAway(): Promise<void> {
  for (let asked = 0; asked < QUESTIONS; asked += AT_ONCE) {
    const cards = await Promise.all(Array.from({ length: AT_ONCE }, ask));
    for (const card of cards) expect(card).toEqual(ferryCard());
  }
}

/** MiB in use after a collection. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

describe('500 questions while the sockets are cut 50 times in a row', () => {
  it('are all answered, and the process does not grow', async () => {
    await ask();
    const before = heap();
    await Promise.all([killSockets(), askAway()]);
    expect(session.playground.problems).toEqual([]);
    expect(session.log.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
    expect(heap() - before).toBeLessThan(MOST_GROWTH);
  }, 120_000);
});
