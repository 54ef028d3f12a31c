import { expect, it } from 'vitest';
import { indexArticle } from '../../src/answering/article-index.ts';
import { faultStormOf } from '../../src/evaluation/load/fault-storm.ts';
import { stormOf } from '../../src/evaluation/load/interaction-storm.ts';
import { askSteadily, Stopwatch } from '../../src/evaluation/load/steady-questions.ts';
import { libraryOf } from '../../src/library/library.ts';
import { createLog } from '../../src/log.ts';
import { NEWS, startSession } from './session.ts';

const ASKED = ['When did the ferry sink?', 'Who found the wreck?', 'Is there a xylophone?'];

it('answers valid, odd and hostile interactions once each, and outlives broken ones', async () => {
  const words = ['ferry', 'wreck', 'the', 'when'];
  const {
    deeds,
    memory,
    errors,
    seconds: _,
    ...storm
  } = await stormOf({ interactions: 400, seed: 1, words });
  expect(storm).toEqual({ failures: [], failureCount: 0, refusals: [], refusalCount: 0, exitCode: 0 });
  expect(Object.values(deeds).every((count) => count > 0)).toBe(true);
  expect(Math.min(...memory)).toBeGreaterThan(0);
}, 120_000);

it('answers questions once each while Discord fails at random', async () => {
  const log: string[] = [];
  const storm = await faultStormOf({
    questions: 250,
    seed: 1,
    library: libraryOf([indexArticle(NEWS)]),
    asked: ASKED,
    log: createLog('info', { write: (line) => log.push(line) }),
  });
  const { faults, answers, errors, unanswered, repeated, problems } = storm;
  expect({ unanswered, repeated, problems }).toEqual({ unanswered: [], repeated: 0, problems: [] });
  expect(answers + errors).toBe(250);
  expect(faults.request).toBeGreaterThan(0);
  expect(faults.cut + faults.reconnect + faults.invalid).toBeGreaterThan(0);
}, 120_000);

it('is timed from the interaction to its answer, each question once', async () => {
  const stopwatch = new Stopwatch();
  const session = await startSession({ onRequest: (_, path) => stopwatch.arrives(path) });
  const { playground } = session;
  const [ask] = playground.commands.filter(({ name }) => name === 'ask');
  if (ask === undefined) throw new Error('there is no /ask');
  const people = ['ann', 'bob'].map((name) => playground.join({ name }));
  const steady = { people, place: playground.places.general, ask, asked: ASKED, stopwatch };
  const { median, p99, longest, ...timing } = await askSteadily(steady, 200, 0.1);
  await session.stop();
  expect(timing).toEqual({ rate: 200, questions: 20, unanswered: 0 });
  expect(median).toBeGreaterThan(0);
  expect(longest).toBeGreaterThanOrEqual(p99 ?? Number.NaN);
}, 30_000);
