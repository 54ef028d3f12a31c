import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of these files that is gone after the test. Gives the path of each by its name. */
export async function temporaryFiles<Name extends string>(
  files: Readonly<Record<Name, string | Uint8Array>>,
): Promise<(name: Name) => string> {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries<string | Uint8Array>(files)) {
    await writeFile(join(folder, name), content);
  }
  return (name) => join(folder, name);
}
