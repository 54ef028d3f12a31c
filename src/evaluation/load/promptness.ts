/**
 * How promptly the bot starts and answers, and how much memory it takes, in a process of its own. The local Discord runs in
 * this one, on the same machine.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { startPlayground } from '../../playground/playground.ts';
import { percentile } from '../percentile.ts';
import { startBotProcess } from './bot-process.ts';
import { askSteadily, type Steady, Stopwatch, type Timing } from './steady-questions.ts';

const PEOPLE = 8;
const STARTS = 7;
/** How long the bot is left alone before its memory at rest is read. */
const REST_MS = 10_000;
/** Questions before any is timed, so that the compiling of the bot's code is not. */
const WARM_UP = { rate: 50, seconds: 20 } as const;
const MEASURED = { rate: 50, seconds: 60 } as const;

/** Rates are tried for a few seconds, each higher than the last; the highest that held is then tried for a minute. */
const FIRST_RATE = 100;
const STEP = 1.2;
const PROBE_SECONDS = 5;
const HELD_SECONDS = 60;
const LATEST_MS = 1000;

export interface Promptness {
  /** Milliseconds from the start of the process until it answers: the median of several starts. */
  readonly startedAfter: number | null;
  /** Bytes of resident memory before the first question, and after the last. */
  readonly memoryAtRest: number;
  readonly memoryAfter: number;
  readonly steady: Timing;
  /** The highest rate at which no answer came later than a second for a minute. */
  readonly highest: Timing;
}

/** @param asked Questions, which are asked in turn. */
export async function promptnessOf(asked: readonly string[]): Promise<Promptness> {
  const stopwatch = new Stopwatch();
  const playground = await startPlayground({ onRequest: (_, path) => stopwatch.arrives(path) });
  try {
    const starts: number[] = [];
    for (let start = 0; start < STARTS; start += 1) {
      const bot = await startBotProcess(playground);
      starts.push(bot.startedAfter);
      await bot.stop();
    }
    const bot = await startBotProcess(playground);
    await delay(REST_MS);
    const memoryAtRest = await bot.residentMemory();
    const ask = playground.commands.find(({ name }) => name === 'ask');
    if (ask === undefined) throw new Error('the bot has no command /ask');
    const people = Array.from({ length: PEOPLE }, (_, number) =>
      playground.join({ name: `person-${number}` }),
    );
    const questions: Steady = { people, place: playground.places.general, ask, asked, stopwatch };
    await askSteadily(questions, WARM_UP.rate, WARM_UP.seconds);
    const steady = await askSteadily(questions, MEASURED.rate, MEASURED.seconds);
    const highest = await highestRate(questions);
    const memoryAfter = await bot.residentMemory();
    await bot.stop();
    return { startedAfter: percentile(starts, 0.5), memoryAtRest, memoryAfter, steady, highest };
  } finally {
    await playground.close();
  }
}

async function highestRate(questions: Steady): Promise<Timing> {
  let rate = FIRST_RATE;
  while (holds(await askSteadily(questions, rate * STEP, PROBE_SECONDS))) rate *= STEP;
  for (;;) {
    const timing = await askSteadily(questions, rate, HELD_SECONDS);
    if (holds(timing)) return timing;
    rate /= STEP;
  }
}

function holds({ unanswered, longest }: Timing): boolean {
  return unanswered === 0 && longest !== null && longest <= LATEST_MS;
}
