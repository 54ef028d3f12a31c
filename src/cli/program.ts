/**
 * What the programs of this folder share: how they end.
 */

import { StartError } from '../start-error.ts';

/** Something that whoever runs the program has to mend; the message is one sentence for them. */
export class UsageError extends Error {}

/** Exit code of a program that was called wrongly or given broken files. */
const MISUSED = 2;

/**
 * Runs a program to its end. A `UsageError` or a `StartError` becomes its sentence on standard error and exit code 2. A reader of standard
 * output that goes away, as `head` does, ends the program quietly; any other error is a fault of ours and is thrown.
 */
export async function run(program: () => Promise<void>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  try {
    await program();
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof StartError)) throw error;
    console.error(error.message);
    process.exitCode = MISUSED;
  }
}

/** Runs `read`, such as a call of `parseArgs`; what it throws becomes a `UsageError` that ends with how it is done. */
export function readArguments<T>(usage: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const [problem] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new UsageError(`${problem?.replace(/\.$/, '')}; usage: ${usage}`);
  }
}
