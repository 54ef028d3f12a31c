/**
 * What becomes of errors that nobody handled. A rejection belongs to one piece of work, and the others go on: discord.js
 * ends in one when an event lacks what it counts on. After an exception nobody knows what still holds: the process ends, to
 * be started anew by whatever runs it.
 */
import type { Logger } from '../log.ts';

/** The process's own events, or a stand-in's. */
export interface Faulty {
  on(event: 'unhandledRejection' | 'uncaughtException', listener: (error: unknown) => void): unknown;
}

export interface LastResort {
  readonly log: Logger;
  /** Told of every such error. */
  readonly onFault: () => void;
  /** Ends the process as a failure. */
  readonly end: () => void;
}

export function handleFaults(faulty: Faulty, { log, onFault, end }: LastResort): void {
  faulty.on('unhandledRejection', (error) => {
    onFault();
    log.error({ err: error }, 'a rejection was not handled');
  });
  faulty.on('uncaughtException', (error) => {
    onFault();
    log.fatal({ err: error }, 'an exception was not caught, and ends the process');
    end();
  });
}
