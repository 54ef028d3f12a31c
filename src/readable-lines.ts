/**
 * Log lines for people, in colour, instead of lines of JSON. A module of its own, since only a terminal needs its package.
 */
import type { DestinationStream } from 'pino';
import { PinoPretty } from 'pino-pretty';
import { STANDARD_ERROR } from './log.ts';

/** A stream for a logger, to standard error. */
export function readableLines(): DestinationStream {
  return PinoPretty({ destination: STANDARD_ERROR, sync: true, singleLine: true, ignore: 'pid,hostname' });
}
