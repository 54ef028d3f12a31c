/**
 * What the bench measures with. Everything else of it is pure.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface Instruments {
  /** Milliseconds of a clock that never runs backwards. */
  readonly now: () => number;
  /** Bytes in use, garbage not counted. */
  readonly bytesInUse: () => number;
}

/** Bytes by which a heap at rest may still shrink. */
const STILL = 10_000;

/** The clock and the heap of this process. From then on the process may collect garbage when it is told to. */
export function processInstruments(): Instruments {
  setFlagsFromString('--expose-gc');
  const collectGarbage: unknown = runInNewContext('gc');
  if (typeof collectGarbage !== 'function')
    throw new Error('this Node does not let its garbage be collected');
  return {
    now: () => performance.now(),
    bytesInUse: () => {
      // One collection frees what the next then finds unused: it ends where nothing more goes.
      for (let bytes = Number.POSITIVE_INFINITY; ; ) {
        collectGarbage();
        const { heapUsed, external } = process.memoryUsage();
        if (heapUsed + external >= bytes - STILL) return heapUsed + external;
        bytes = heapUsed + external;
      }
    },
  };
}
