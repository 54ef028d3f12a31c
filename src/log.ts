/**
 * The log: what the bot does, for whoever runs it. Never a question, a message or an answer.
 */
import { type DestinationStream, type Logger, pino } from 'pino';
import { z } from 'zod';
import type { Config } from './config.ts';

export type { Logger } from 'pino';

/** Where log lines go where no other stream is given: standard output belongs to answers. */
export const STANDARD_ERROR = 2;

/** A logger to standard error, or to another stream. Lines are written at once, so that none is lost at the end. */
export function createLog(
  level: Config['logLevel'],
  stream: DestinationStream = pino.destination({ dest: STANDARD_ERROR, sync: true }),
): Logger {
  return pino({ level, base: null, serializers: { err: describeError } }, stream);
}

const fields = z.object({
  code: z.union([z.string(), z.number()]).optional().catch(undefined),
  status: z.number().optional().catch(undefined),
  method: z.string().optional().catch(undefined),
});

/**
 * An error without what it was about: discord.js hangs the request's body on its errors, which holds the answer, and an
 * address that holds the interaction's token.
 */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name: type, message, stack, cause } = error;
  const described = { type, message, ...fields.parse(error), stack };
  return cause === undefined ? described : { ...described, cause: describeError(cause) };
}
