/**
 * Questions at a steady rate, whether or not those before are answered, and how long each answer took.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { ApplicationCommandOptionType, ApplicationCommandType, InteractionType } from 'discord.js';
import type { Person, Place, RegisteredCommand } from '../../playground/playground.ts';
import { percentile } from '../percentile.ts';

const SECOND_MS = 1000;

/** When each interaction left and when its answer arrived, by the interaction's id. */
export class Stopwatch {
  readonly #left = new Map<string, number>();
  #times: number[] = [];

  leaves(id: string): void {
    this.#left.set(id, performance.now());
  }

  /** To be told of each request as it arrives. */
  arrives(path: string): void {
    const [, id = ''] = path.match(/^\/interactions\/(\d+)\/[^/]+\/callback$/) ?? [];
    const left = this.#left.get(id);
    if (left === undefined) return;
    this.#left.delete(id);
    this.#times.push(performance.now() - left);
  }

  /** The times in milliseconds since it was last asked; whatever has not arrived is forgotten. */
  take(): number[] {
    const times = this.#times;
    this.#times = [];
    this.#left.clear();
    return times;
  }
}

export interface Steady {
  readonly people: readonly Person[];
  readonly place: Place;
  /** The command `/ask`, as registered. */
  readonly ask: RegisteredCommand;
  readonly asked: readonly string[];
  readonly stopwatch: Stopwatch;
}

/** Milliseconds from the interaction's leaving the local Discord until its answer arrived there. */
export interface Timing {
  /** Questions a second. */
  readonly rate: number;
  readonly questions: number;
  readonly unanswered: number;
  readonly median: number | null;
  readonly p99: number | null;
  readonly longest: number | null;
}

/** Asks so many questions a second for so many seconds, and waits until each is answered or given up by Discord. */
export async function askSteadily(steady: Steady, rate: number, seconds: number): Promise<Timing> {
  const { people, asked, stopwatch } = steady;
  const questions = Math.round(rate * seconds);
  const waiting: Promise<boolean>[] = [];
  stopwatch.take();
  const begun = performance.now();
  while (waiting.length < questions) {
    const due = begun + (waiting.length * SECOND_MS) / rate;
    const early = due - performance.now();
    if (early > 0) {
      await delay(early);
      continue;
    }
    const person = people[waiting.length % people.length];
    const question = asked[waiting.length % asked.length];
    if (person === undefined || question === undefined)
      throw new RangeError('there is nobody, or nothing to ask');
    const isAnswered = ask(person, question, steady).then(
      () => true,
      () => false,
    );
    waiting.push(isAnswered);
  }
  const answered = await Promise.all(waiting);
  const times = stopwatch.take();
  return {
    rate,
    questions,
    unanswered: answered.filter((isAnswered) => !isAnswered).length,
    median: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    longest: percentile(times, 1),
  };
}

function ask(person: Person, question: string, { place, ask: { id, name }, stopwatch }: Steady) {
  return person.forge(place, {
    type: InteractionType.ApplicationCommand,
    data: {
      id,
      name,
      type: ApplicationCommandType.ChatInput,
      options: [{ name: 'question', type: ApplicationCommandOptionType.String, value: question }],
    },
    rewrite(payload) {
      stopwatch.leaves(String(payload['id']));
      return payload;
    },
  });
}
