/**
 * The environment, checked and typed. Read once, by main.
 */
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { StartError } from './start-error.ts';

export interface Config {
  /** The bot's token; null for a trial without Discord. */
  readonly token: string | null;
  readonly production: boolean;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** Path of the folder of articles. */
  readonly articles: string;
  /** Address of Discord's REST API, up to and without the version; null for Discord's own. */
  readonly restAddress: string | null;
  /** Port of the playground on 127.0.0.1, where there is no token; 0 for any free one. */
  readonly playgroundPort: number;
  /** Where health and metrics are told; null where nobody asks for them. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
}

const SHIPPED_ARTICLES = fileURLToPath(new URL('../data/articles', import.meta.url));

const LOOPBACK = '127.0.0.1';

/** A line such as `NAME=` in `.env` is as good as none. */
const unset = z.literal('').transform(() => undefined);
const text = z.union([unset, z.string().trim().min(1)]).optional();

const environment = z.object({
  DISCORD_TOKEN: text,
  NODE_ENV: z.union([unset, z.enum(['production', 'development', 'test'])]).optional(),
  LOG_LEVEL: z
    .union([unset, z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])])
    .optional(),
  ARTICLES: text,
  PLAYGROUND_PORT: z.union([unset, z.coerce.number().int().min(0).max(65_535)]).optional(),
  DISCORD_API: z.union([unset, z.url({ protocol: /^https?$/ })]).optional(),
  METRICS_PORT: z
    .union([unset, z.string().trim().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(65_535))])
    .optional(),
  METRICS_HOST: z
    .union([
      unset,
      z
        .string()
        .trim()
        .regex(/^[\w.:-]+$/),
    ])
    .optional(),
});

/** What to write for a variable whose value is of no use. */
const REMEDY = {
  DISCORD_TOKEN: 'must be the token of your bot',
  NODE_ENV: 'must be production, development or test',
  LOG_LEVEL: 'must be fatal, error, warn, info, debug, trace or silent',
  ARTICLES: 'must be the path of a folder of articles',
  PLAYGROUND_PORT: 'must be a port, from 0 to 65535',
  DISCORD_API: 'must be an address such as http://127.0.0.1:4000/api',
  METRICS_PORT: 'must be a port, from 1 to 65535',
  METRICS_HOST: 'must be an address of this machine, such as 127.0.0.1',
} as const satisfies Record<keyof z.input<typeof environment>, string>;

/**
 * Reads the configuration.
 *
 * @param variables Such as `process.env`; others than ours are passed over.
 * @throws StartError that names the first variable of no use, or a missing token in production.
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const read = environment.safeParse(variables);
  if (!read.success) throw new StartError(complaintAbout(read.error));

  const { DISCORD_TOKEN, NODE_ENV, LOG_LEVEL, ARTICLES, PLAYGROUND_PORT, DISCORD_API } = read.data;
  const { METRICS_PORT, METRICS_HOST } = read.data;
  const production = NODE_ENV === 'production';
  if (production && DISCORD_TOKEN === undefined) {
    throw new StartError(
      'DISCORD_TOKEN is missing: put the token of your bot into .env, or leave out NODE_ENV=production to try Pullquote without Discord.',
    );
  }
  return {
    token: DISCORD_TOKEN ?? null,
    production,
    logLevel: LOG_LEVEL ?? 'info',
    articles: ARTICLES ?? SHIPPED_ARTICLES,
    restAddress: DISCORD_API ?? null,
    playgroundPort: PLAYGROUND_PORT ?? 0,
    metrics: METRICS_PORT === undefined ? null : { host: METRICS_HOST ?? LOOPBACK, port: METRICS_PORT },
  };
}

/** Never repeats the value, which may be a secret in the wrong place. */
function complaintAbout(error: z.ZodError): string {
  const variable = environment.keyof().parse(error.issues[0]?.path[0]);
  return `${variable} in the environment or in .env is of no use: it ${REMEDY[variable]}.`;
}
