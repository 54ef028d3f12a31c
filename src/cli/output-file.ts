/**
 * Files that a program is told to write.
 */
import { writeFile } from 'node:fs/promises';
import { UsageError } from './program.ts';

/** @throws UsageError naming the file, where it cannot be written. */
export async function writeOutput(file: string, content: string): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}
