/**
 * The bot as it is run: `npm start`'s own command, in a process of its own, so that its time and its memory are its alone.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import manifest from '../../../package.json' with { type: 'json' };
import type { Playground } from '../../playground/playground.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** What pino calls an error. */
const ERROR_LEVEL = 50;
const KIBIBYTE = 1024;

const logLine = z.object({
  level: z.number(),
  msg: z.string(),
  milliseconds: z.number().optional(),
  err: z.object({ message: z.string().optional() }).optional(),
});

export interface BotProcess {
  /** Milliseconds from the start of the process until it said that it answers. */
  readonly startedAfter: number;
  /** What it logged as an error so far, and how often. */
  readonly errors: ReadonlyMap<string, number>;
  /** Resolves when the process ends, with its exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Resident memory in bytes, as Linux tells it. */
  residentMemory(): Promise<number>;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<number | null>;
}

/** Starts the bot in a playground. Rejects where it ends before it answers. */
export async function startBotProcess({
  token,
  restAddress,
}: Pick<Playground, 'token' | 'restAddress'>): Promise<BotProcess> {
  const begun = performance.now();
  const [, ...flags] = manifest.scripts.start.split(' ');
  const bot = spawn(process.execPath, flags, {
    cwd: ROOT,
    // What is named here, be it empty, is not taken from somebody's .env.
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: token,
      DISCORD_API: restAddress,
      NODE_ENV: 'production',
      LOG_LEVEL: 'info',
      ARTICLES: '',
      METRICS_PORT: '',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(bot, 'close').then(() => bot.exitCode);
  const errors = new Map<string, number>();
  const ready = new Promise<void>((resolve) => {
    createInterface({ input: bot.stderr }).on('line', (line) => {
      const { level, msg, milliseconds, err } = readLine(line);
      if (milliseconds !== undefined) resolve();
      if (level < ERROR_LEVEL) return;
      const told = err?.message === undefined ? msg : `${msg}: ${err.message}`;
      errors.set(told, (errors.get(told) ?? 0) + 1);
    });
  });
  const early = ended.then((code) => {
    throw new Error(`the bot ended with exit code ${code}: ${[...errors.keys()].join('; ')}`);
  });
  early.catch(() => {});
  await Promise.race([ready, early]);
  return {
    startedAfter: performance.now() - begun,
    errors,
    ended,
    residentMemory: () => residentMemory(bot.pid ?? 0),
    stop() {
      bot.kill('SIGTERM');
      return ended;
    },
  };
}

/** A line that is none of the log's own, such as a crash's last words, counts as an error. */
function readLine(line: string): z.infer<typeof logLine> {
  try {
    return logLine.parse(JSON.parse(line));
  } catch {
    return { level: ERROR_LEVEL, msg: line };
  }
}

/** Resident memory of a process in bytes, as Linux tells it. */
export async function residentMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(status.match(/^VmRSS:\s+(\d+) kB$/m)?.[1]) * KIBIBYTE;
}
