/**
 * Interactions without end: valid, odd and hostile ones from several people at once, against the bot in a process of its own.
 */
import { type Person, type Problem, startPlayground } from '../../playground/playground.ts';
import { pick, type Random, seededRandom } from '../random.ts';
import { startBotProcess } from './bot-process.ts';
import { type Deed, simulatedPerson } from './simulated-person.ts';

const LOCALES = ['en-US', 'de', 'fr', 'es-ES', 'pt-BR', 'tr', 'ru', 'zh-CN'] as const;
/** Problems and stray errors that are shown; more are counted. */
const SHOWN = 20;

export interface StormOptions {
  /** Interactions, broken ones among them. */
  readonly interactions: number;
  readonly seed: number;
  /** Words of which questions are made. */
  readonly words: readonly string[];
  /** Told now and then how many were done. */
  readonly onProgress?: (done: number) => void;
}

export interface Storm {
  /** How many of each were done. */
  readonly deeds: Readonly<Record<Deed, number>>;
  /** What came of those that were owed an answer and got none; and of deeds that could not be done. */
  readonly failures: readonly string[];
  readonly failureCount: number;
  /** What the bot sent that Discord would refuse, answers to broken interactions left out. */
  readonly refusals: readonly Problem[];
  readonly refusalCount: number;
  /** What the bot logged as an error, and how often. */
  readonly errors: ReadonlyMap<string, number>;
  /** Bytes of resident memory: after one half of the interactions, and after the other. */
  readonly memory: readonly [half: number, end: number];
  readonly exitCode: number | null;
  readonly seconds: number;
}

/** Lets eight people do so many things, the same for the same seed but for the order in which answers come. */
export async function stormOf({ interactions, seed, words, onProgress }: StormOptions): Promise<Storm> {
  const broken = new Set<unknown>();
  const refusals: Problem[] = [];
  const failures: string[] = [];
  const counts = { refusals: 0, failures: 0, begun: 0 };
  const playground = await startPlayground({
    onProblem(problem) {
      if (problem.path.split('/').some((part) => broken.has(part))) return;
      counts.refusals += 1;
      if (refusals.length < SHOWN) refusals.push(problem);
    },
  });
  const bot = await startBotProcess(playground);
  const begun = performance.now();
  const deeds = { command: 0, completion: 0, menu: 0, press: 0, form: 0, forged: 0, broken: 0 };

  const doAllThat = async (person: Person, random: Random, until: number): Promise<void> => {
    const { general, thread, readOnly, group, elsewhere, elsewhereQuiet } = playground.places;
    const act = simulatedPerson({
      person,
      places: [general, thread, readOnly, group, elsewhere, elsewhereQuiet, person.directMessage],
      random,
      commands: playground.commands,
      words,
      onBroken: (...marks) => {
        for (const mark of marks) broken.add(mark);
      },
    });
    while (counts.begun < until) {
      counts.begun += 1;
      if (counts.begun % 1000 === 0) onProgress?.(counts.begun);
      const { deed, done } = act();
      deeds[deed] += 1;
      try {
        await done;
      } catch (error) {
        counts.failures += 1;
        if (failures.length < SHOWN) failures.push(`${deed}: ${String(error)}`);
      }
    }
  };

  const random = seededRandom(seed);
  const people = LOCALES.map((locale, number) => {
    const person = playground.join({ name: `person-${number}`, locale, administrator: number === 0 });
    return { person, random: seededRandom(Math.floor(random() * 2 ** 32)) };
  });
  const goOn = (until: number) =>
    Promise.race([
      Promise.all(people.map((each) => doAllThat(each.person, each.random, until))),
      bot.ended.then((code) => Promise.reject(new Error(`the bot ended with exit code ${code}`))),
    ]);
  try {
    await goOn(Math.floor(interactions / 2));
    const half = await bot.residentMemory();
    await goOn(interactions);
    // Whatever is broken may still be under way; a last valid answer comes after it.
    await people[0]?.person.complete(
      playground.places.general,
      'ask',
      { question: pick(words, random) },
      'article',
    );
    const end = await bot.residentMemory();
    return {
      deeds,
      failures,
      failureCount: counts.failures,
      refusals,
      refusalCount: counts.refusals,
      errors: bot.errors,
      memory: [half, end],
      seconds: (performance.now() - begun) / 1000,
      exitCode: await bot.stop(),
    };
  } finally {
    await bot.stop();
    await playground.close();
  }
}
