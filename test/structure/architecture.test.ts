import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf, ROOT, sourceFiles } from './source-files.ts';

const files = sourceFiles('src', 'commands');

/** `src/answering/answer.ts` is of `answering`, `src/main.ts` of `main.ts`, `data/ranking.json` of `data`. */
function partOf(path: string): string {
  const [top = '', next = ''] = path.split('/');
  return top === 'src' ? next : top;
}

/** The parts that each part may know of, besides itself. Only the edges (`main.ts`, `cli`) may know of all. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  answering: ['data'],
  library: ['answering'],
  discord: ['data', 'answering', 'library', 'log.ts', 'start-error.ts'],
  commands: ['answering', 'library', 'discord'],
  operations: ['answering', 'discord', 'log.ts', 'start-error.ts'],
  playground: [],
  // Between the two: it turns an answer into what the playground's page draws.
  explaining: ['data', 'answering', 'discord', 'library', 'playground'],
};

describe('the parts of the project', () => {
  it.each(Object.entries(MAY_IMPORT))('%s imports of the others only %j', (part, allowed) => {
    const strangers = files
      .filter(({ path }) => partOf(path) === part)
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ file }) => file !== null && ![part, ...allowed].includes(partOf(file)))
          .map(({ specifier }) => `${path} imports ${specifier}`),
      );
    expect(strangers).toEqual([]);
  });

  it.each([
    ['discord', 'library'],
    ['commands', 'library'],
    ['explaining', 'playground'],
    ['explaining', 'library'],
  ])('%s takes no more than types from %s', (part, other) => {
    const strangers = files
      .filter(({ path }) => partOf(path) === part)
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ file, typeOnly }) => file !== null && !typeOnly && partOf(file) === other)
          .map(({ specifier }) => `${path} imports ${specifier}`),
      );
    expect(strangers).toEqual([]);
  });

  it('answering knows nothing of Discord, of files, or of anything else outside of the program', () => {
    // Data that is loaded when it is first asked for is loaded by node:module.
    const isEffect = ({ specifier }: Import) =>
      /^(?:node:(?!module$)|discord\.js|discord-|ws$|pino$|dotenv$)/.test(specifier);
    const strangers = files
      .filter(({ path }) => partOf(path) === 'answering')
      .flatMap(({ path, imports }) =>
        imports.filter(isEffect).map(({ specifier }) => `${path} imports ${specifier}`),
      );
    expect(strangers).toEqual([]);
  });
});

describe('what the bot loads by `require`', () => {
  const loaded = files.filter(({ path }) => partOf(path) !== 'cli');
  const withText = loaded.map(({ path }) => ({ path, text: readFileSync(`${ROOT}${path}`, 'utf8') }));

  it.each([
    ['waits for nothing before it is loaded', /^(?:export )?(?:(?:const|let) .*= )?await /m],
    ['imports no module of its own later on, which Node could not read', /(?<!typeof )\bimport\('\./],
  ])('%s', (_, forbidden) => {
    expect(withText.filter(({ text }) => forbidden.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('a source file', () => {
  it('has at most 250 lines', () => {
    expect(files.filter(({ lines }) => lines > 250).map(({ path, lines }) => `${path}: ${lines}`)).toEqual(
      [],
    );
  });

  it('is named after its role', () => {
    const nameless = /(?:^|[/-])(?:utils?|helpers?|types?|common|misc)\.ts$/;
    expect(files.map(({ path }) => path).filter((path) => nameless.test(path))).toEqual([]);
  });
});

describe('the layout', () => {
  it.each([
    'README.md',
    'DESIGN.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'LICENSE',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    '.env.example',
    '.gitignore',
    '.ci/run',
    'commands/index.ts',
    'data/articles/aleppo.md',
    'src/main.ts',
    'src/config.ts',
    'src/answering/answer.ts',
    'src/library/library.ts',
    'src/discord/card.ts',
    'src/playground/playground.ts',
    'src/cli/ask.ts',
    'src/cli/predict.ts',
  ])('has %s', (path) => {
    expect(existsSync(`${ROOT}${path}`)).toBe(true);
  });

  it('has a test folder for each folder of the source', () => {
    const folders = new Set(files.map(({ path }) => partOf(path)).filter((part) => !part.endsWith('.ts')));
    expect([...folders].filter((folder) => !existsSync(`${ROOT}test/${folder}`))).toEqual([]);
  });
});

describe('the reading of imports, on which these tests stand', () => {
  it('finds every form', () => {
    const text = [
      "import { a } from './a.ts';",
      "import type { B } from '../library/b.ts';",
      "import {\n  type C,\n  c,\n} from 'discord.js';",
      "export { d } from './d.ts';",
      "import './e.ts';",
      "const f = await import('node:fs');",
      "const text = 'import nothing';",
    ].join('\n');
    expect(importsOf(text, 'src/discord/x.ts')).toEqual([
      { specifier: './a.ts', file: 'src/discord/a.ts', typeOnly: false },
      { specifier: '../library/b.ts', file: 'src/library/b.ts', typeOnly: true },
      { specifier: 'discord.js', file: null, typeOnly: false },
      { specifier: './d.ts', file: 'src/discord/d.ts', typeOnly: false },
      { specifier: './e.ts', file: 'src/discord/e.ts', typeOnly: false },
      { specifier: 'node:fs', file: null, typeOnly: false },
    ]);
  });
});
