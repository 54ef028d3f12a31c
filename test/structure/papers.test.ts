import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commands } from '../../commands/index.ts';
import { answer } from '../../src/answering/answer.ts';
import { readConfig } from '../../src/config.ts';
import { answerReply } from '../../src/discord/answer-reply.ts';
import { loadLibrary } from '../../src/library/library.ts';
import { terminalCard } from '../../src/playground/terminal-card.ts';
import { PLAINLY } from '../discord/articles.ts';
import { ROOT } from './source-files.ts';

const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8');
const readme = read('README.md');
const design = read('DESIGN.md');
const names = z.record(z.string(), z.string());
const manifest = z
  .object({
    scripts: names,
    dependencies: names,
    devDependencies: names,
    engines: z.object({ node: z.string() }),
  })
  .parse(JSON.parse(read('package.json')));

/** The card of the README's question, as the terminal prints it, without its edge. */
async function printedCard(): Promise<string[]> {
  const { library } = await loadLibrary(readConfig({}).articles);
  const question = 'Who is the US State Department spokesman?';
  const telling = { ...PLAINLY, question, private: false };
  const words = answerReply(answer(question, library.indexes), library.indexes, telling);
  const plain = { width: Number.POSITIVE_INFINITY, styled: false };
  return terminalCard({ components: 'card' in words ? [words.card] : [] }, plain).split('\n');
}

describe('the papers', () => {
  it('show the card that the bot gives', async () => {
    for (const line of await printedCard()) expect(readme).toContain(line);
  });

  it('name every command of the bot, and no other', () => {
    const named = [...readme.matchAll(/^\| (?:`\/(\S+?)[ `]|right-click .* \*\*(.+?)\*\*)/gm)].map(
      ([, slash, menu]) => slash ?? menu,
    );
    expect(named).toEqual(commands.map(({ definition }) => definition.name));
  });

  it('name only programs that there are', () => {
    const papers = readme + design + read('CONTRIBUTING.md') + read('CHANGELOG.md');
    const named = [...papers.matchAll(/npm (?:run (?:-s )?)?([a-z]+)/g)].map(([, name = '']) => name);
    const own = new Set(Object.keys(manifest.scripts).concat('ci'));
    expect(named.filter((name) => !own.has(name))).toEqual([]);
  });

  it('say what each dependency is for', () => {
    const packages = Object.keys(manifest.dependencies);
    expect(packages.filter((name) => !design.includes(name))).toEqual([]);
  });

  it('ask for the Node that the project asks for', () => {
    const [version = ''] = manifest.engines.node.match(/[\d.]+/) ?? [];
    for (const paper of [readme, read('CONTRIBUTING.md'), read('.ci/run')])
      expect(paper).toContain(`${version} or newer`);
  });
});
