import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Import {
  /** As written: `./card.ts`, `discord.js`, `node:fs`. */
  readonly specifier: string;
  /** Path of the imported file from the root; null where a package or a module of Node is imported. */
  readonly file: string | null;
  /** Gone at run time. */
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** Path from the root, such as `src/discord/card.ts`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

/** Every TypeScript file under the folders. */
export function sourceFiles(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name.split(sep).join('/')}`)
      .sort()
      .map(readSource),
  );
}

function readSource(path: string): SourceFile {
  const text = readFileSync(`${ROOT}${path}`, 'utf8');
  return { path, lines: text.trimEnd().split('\n').length, imports: importsOf(text, path) };
}

/** `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')`, as the formatter writes them. */
const IMPORT = /^(?:import|export)\s([^'"`;]*?)\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;

export function importsOf(text: string, path: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, clause = '', from, bare, dynamic]) => {
    const specifier = from ?? bare ?? dynamic ?? '';
    const relative = specifier.startsWith('.');
    return {
      specifier,
      file: relative ? posix.join(posix.dirname(path), specifier) : null,
      typeOnly: clause.startsWith('type '),
    };
  });
}
