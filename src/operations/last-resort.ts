/**
 * What becomes of errors that nobody handled: they are logged and survived. Such an error belongs to one piece of work, which
 * is lost; the bot keeps nothing between two pieces that could be left half done. Where exceptions come thick and fast,
 * something is broken for good: the process ends, to be started anew by whatever runs it.
 */
import type { Logger } from '../log.ts';

/** The process's own events, or a stand-in's. */
export interface Faulty {
  on(event: 'unhandledRejection' | 'uncaughtException', listener: (error: unknown) => void): unknown;
}

export interface LastResort {
  readonly log: Logger;
  /** Milliseconds, from a clock that never goes back. */
  readonly now: () => number;
  /** Told of every such error. */
  readonly onFault: () => void;
  /** Ends the process as a failure. */
  readonly end: () => void;
}

/** So many exceptions within so many milliseconds are too many. */
const MOST_EXCEPTIONS = 10;
const WINDOW = 60_000;

export function handleFaults(faulty: Faulty, { log, now, onFault, end }: LastResort): void {
  let exceptions: number[] = [];
  faulty.on('unhandledRejection', (error) => {
    onFault();
    log.error({ err: error }, 'a rejection was not handled');
  });
  faulty.on('uncaughtException', (error) => {
    onFault();
    const time = now();
    exceptions = [...exceptions.filter((earlier) => earlier > time - WINDOW), time];
    if (exceptions.length < MOST_EXCEPTIONS) {
      log.error({ err: error }, 'an exception was not caught');
      return;
    }
    log.fatal({ err: error }, 'exceptions that are not caught keep coming, and end the process');
    end();
  });
}
