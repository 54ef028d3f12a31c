/**
 * Questions while Discord fails at random: requests that are refused for the moment, connections that are cut, sessions that
 * end. The bot runs in this process, with a clock by which nobody asks too often.
 */
import { RESTJSONErrorCodes } from 'discord.js';
import type { Library } from '../../library/library.ts';
import type { Logger } from '../../log.ts';
import {
  type Message,
  type Person,
  type Playground,
  type Problem,
  startPlayground,
} from '../../playground/playground.ts';
import { startPatientBot } from '../patient-bot.ts';
import { pick, type Random, seededRandom } from '../random.ts';
import { type FaultKind, faultsNow, goWrong } from './random-faults.ts';

const PEOPLE = 8;
/** Unanswered questions that are shown; more are counted. */
const SHOWN = 20;

/** Whoever writes a message waits no longer than so. discord.js takes some seconds to begin a new session. */
const LONGEST_WAIT_MS = 20_000;

export interface FaultStormOptions {
  readonly questions: number;
  readonly seed: number;
  readonly library: Library;
  /** What is asked. */
  readonly asked: readonly string[];
  readonly log: Logger;
  /** Told now and then how many were asked. */
  readonly onProgress?: (done: number) => void;
}

export interface FaultStorm {
  readonly questions: number;
  /** How many faults there were of each kind. */
  readonly faults: Readonly<Record<FaultKind, number>>;
  readonly answers: number;
  /** Failures told to the asker, with an id. */
  readonly errors: number;
  readonly unanswered: readonly string[];
  readonly unansweredCount: number;
  /** Messages of the bot beyond one a question. */
  readonly repeated: number;
  /** What the bot sent that Discord would refuse, second answers left out: a resumed session may bring an event again. */
  readonly problems: readonly Problem[];
  readonly seconds: number;
}

/** Asks so many questions: by command, by mention and in direct messages. */
export async function faultStormOf(options: FaultStormOptions): Promise<FaultStorm> {
  const { questions, seed, library, asked, log, onProgress } = options;
  const playground = await startPlayground();
  const bot = await startPatientBot(playground, library, log);
  const random = seededRandom(seed);
  const faults = { request: 0, cut: 0, reconnect: 0, invalid: 0, lost: 0 };
  const counts = { begun: 0, answers: 0, errors: 0, unanswered: 0 };
  const unanswered: string[] = [];
  const said = new Set<string>();
  const begun = performance.now();

  /** What is under way when a session is lost never reaches the bot: that waits until nothing is. */
  const underWay = new Set<Promise<void>>();
  let connected = Promise.resolve();
  const loseSession = async (): Promise<void> => {
    await Promise.all(underWay);
    await playground.whenReady();
    playground.faults.invalidateSession(false);
    await playground.whenReady();
  };

  const askOnce = async (person: Person, kinds: readonly FaultKind[]): Promise<void> => {
    try {
      const reply = await ask(person, pick(asked, random), playground, random);
      counts[/\berror-\d+\b/.test(reply.text) ? 'errors' : 'answers'] += 1;
    } catch (error) {
      counts.unanswered += 1;
      if (unanswered.length < SHOWN) unanswered.push(`${kinds.join(' and ')}: ${String(error)}`);
    }
  };

  const askOn = async (person: Person): Promise<void> => {
    const unwatch = person.watch((sight) => {
      if (sight.kind === 'created' && sight.message.author.bot) said.add(sight.message.id);
    });
    while (counts.begun < questions) {
      counts.begun += 1;
      if (counts.begun % 1000 === 0) onProgress?.(counts.begun);
      const kinds = faultsNow(random);
      for (const kind of kinds) faults[kind] += 1;
      if (kinds.includes('lost')) connected = connected.then(loseSession);
      await connected;
      for (const kind of kinds) if (kind !== 'lost') goWrong(playground.faults, kind, random);
      const asking = askOnce(person, kinds);
      underWay.add(asking);
      await asking;
      underWay.delete(asking);
    }
    unwatch();
  };
  try {
    await Promise.all(
      Array.from({ length: PEOPLE }, (_, number) => askOn(playground.join({ name: `person-${number}` }))),
    );
  } finally {
    await bot.stop();
    await playground.close();
  }
  const { answers, errors } = counts;
  return {
    questions: counts.begun,
    faults,
    answers,
    errors,
    unanswered,
    unansweredCount: counts.unanswered,
    repeated: said.size - answers - errors,
    problems: playground.problems.filter(
      ({ code }) => code !== RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
    ),
    seconds: (performance.now() - begun) / 1000,
  };
}

async function ask(
  person: Person,
  question: string,
  { places, bot }: Playground,
  random: Random,
): Promise<Message> {
  const kind = random();
  if (kind < 0.6) {
    const place = pick([places.general, places.thread, places.elsewhere, person.directMessage], random);
    return (await person.runCommand(place, 'ask', { question, private: random() < 0.3 })).message;
  }
  const place = kind < 0.8 ? pick([places.general, places.thread], random) : person.directMessage;
  const written = await person.send(place, kind < 0.8 ? `<@${bot.id}> ${question}` : question);
  const late = new Promise<never>((_, reject) => {
    const error = new Error(`no reply within ${LONGEST_WAIT_MS / 1000} seconds`);
    setTimeout(() => reject(error), LONGEST_WAIT_MS).unref();
  });
  return Promise.race([person.nextMessage(place, { replyTo: written }), late]);
}
