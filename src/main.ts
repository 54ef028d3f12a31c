/**
 * The composition root: config → library → bot; without a token, a trial in the playground.
 */
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { inspect } from 'node:util';
import dotenv from 'dotenv';
import { commands } from '../commands/index.ts';
import { answer } from './answering/answer.ts';
import { type Config, readConfig } from './config.ts';
import { actions } from './discord/actions/index.ts';
import { type Bot, type BotOptions, startBot } from './discord/bot.ts';
import { DISCONNECTED } from './discord/gateway-state.ts';
import { type Observer, UNOBSERVED } from './discord/observer.ts';
import { describeRefusal, type Library, loadLibrary } from './library/library.ts';
import { createLog, type Logger } from './log.ts';
import { handleFaults } from './operations/last-resort.ts';
import { StartError } from './start-error.ts';
import type { Trial } from './trial.ts';

/** For what only some starts need. `import` would not find it: it asks Node itself, which knows no TypeScript. */
const load = createRequire(import.meta.url);

/** Length of the ids by which people and log speak of the same failure. */
const ERROR_ID_LENGTH = 8;

/** Readable in a terminal, where the package for it is loaded; lines of JSON wherever else they go, and in production. */
function openLog({ logLevel, production }: Config): Logger {
  if (production || !process.stderr.isTTY) return createLog(logLevel);
  const { readableLines }: typeof import('./readable-lines.ts') = load('./readable-lines.ts');
  return createLog(logLevel, readableLines());
}

type OpenDiscord = Pick<BotOptions, 'token' | 'restAddress'> & { readonly trial: Trial | null };

async function main(): Promise<void> {
  const startedAt = performance.now();
  const signalled = firstSignal();
  dotenv.config({ quiet: true });
  const config = readConfig(process.env);
  const log = openLog(config);
  let running: Bot | undefined;
  const watch = await startWatch(config, () => running);
  handleFaults(process, {
    log,
    now: () => performance.now(),
    onFault: () => watch.observer.broke('process'),
    end: () => process.exit(1),
  });

  const library = await loadArticles(config, log);
  const { trial, ...discord } = await openDiscord(config, library);
  const starting = startBot({
    ...discord,
    commands,
    actions,
    context: { library, answer: watch.engine },
    log,
    now: () => performance.now(),
    newErrorId: () => randomUUID().slice(0, ERROR_ID_LENGTH),
    observer: watch.observer,
  });
  const bot = await Promise.race([starting, signalled]);
  if (bot === undefined) return;
  running = bot;
  logStart(bot, library, performance.now() - startedAt, log);

  const shutOut = bot.shutOut.then((error) => Promise.reject(error));
  const left = trial === null ? [] : [trial.prompt()];
  try {
    await Promise.race([signalled, shutOut, ...left]);
  } finally {
    await bot.stop();
    await trial?.close();
    watch.close();
  }
}

/** What counts the bot's work, and tells of it. */
interface Watch {
  readonly observer: Observer;
  readonly engine: typeof answer;
  close(): void;
}

/** The metrics and their endpoint, which are not even loaded where nobody asks for them. */
async function startWatch({ metrics: address }: Config, bot: () => Bot | undefined): Promise<Watch> {
  if (address === null) return { observer: UNOBSERVED, engine: answer, close() {} };
  const { createMetrics }: typeof import('./operations/metrics.ts') = load('./operations/metrics.ts');
  const { openEndpoint }: typeof import('./operations/endpoint.ts') = load('./operations/endpoint.ts');
  const gateway = () => bot()?.gateway() ?? DISCONNECTED;
  const metrics = createMetrics(gateway);
  const endpoint = await openEndpoint({ ...address, ready: () => gateway().ready, metrics });
  return { observer: metrics.observer, engine: metrics.counted(answer), close: () => endpoint.close() };
}

/** Discord, or without a token the playground, which only then is loaded. */
async function openDiscord(
  { token, restAddress, playgroundPort }: Config,
  library: Library,
): Promise<OpenDiscord> {
  if (token !== null) return { token, restAddress, trial: null };
  const { openTrial }: typeof import('./trial.ts') = load('./trial.ts');
  const trial = await openTrial(library, playgroundPort);
  return { token: trial.token, restAddress: trial.restAddress, trial };
}

async function loadArticles({ articles }: Config, log: Logger): Promise<Library> {
  const { library, refusals } = await loadLibrary(articles);
  for (const refusal of refusals) log.warn({ refusal }, `not an article: ${describeRefusal(refusal)}`);
  if (library.indexes.length > 0) return library;
  throw new StartError(
    `There is no article to answer from in ${articles}: put a .md or .txt file there, or name another folder in ARTICLES.`,
  );
}

function logStart({ name, registered }: Bot, { indexes }: Library, milliseconds: number, log: Logger): void {
  const passages = indexes.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const start = { bot: name, articles: indexes.length, passages, milliseconds: Math.round(milliseconds) };
  log.info(
    { ...start, registered },
    `${name} answers from ${counted(start.articles, 'article')}, ${counted(passages, 'passage')}, after ${start.milliseconds} ms`,
  );
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process as it would any other. */
function firstSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** What is expected to go wrong is told in a sentence; anything else is a bug, and wants its stack. */
function tell(error: unknown): void {
  process.stderr.write(`${error instanceof StartError ? error.message : inspect(error)}\n`);
}

// No `await` here: what is loaded by `require`, as `start.cjs` does, cannot wait.
main().then(
  () => process.exit(0),
  (error: unknown) => {
    tell(error);
    process.exit(1);
  },
);
