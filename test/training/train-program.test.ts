import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFiles } from '../cli/folder.ts';
import { runProgram } from '../cli/running.ts';

const DATA = new URL('../../data/', import.meta.url);
const FILES = ['ranking.json', 'reranking.json'] as const;
const USAGE =
  'usage: npm run train -- PREFIX… [--ranking PREFIX]… [--confidence PREFIX]… [--measure PREFIX]… [--stride N] [--keep-ranking] [--ablate] [--out FOLDER]\n';

const NAMES = ['Ann', 'Bob', 'Cyd', 'Dan', 'Eve', 'Fay'];
const text = NAMES.map((name) => `${name} came from ${name}ville with ${name}’s dog.`).join(' ');
const docs = [1, 2, 3, 4].map((number) => JSON.stringify({ doc_id: `d${number}`, text })).join('\n');
const questions = [1, 2, 3, 4]
  .flatMap((number) =>
    NAMES.map((name) =>
      JSON.stringify({
        id: `${name}-${number}`,
        doc_id: `d${number}`,
        question: `Where did ${name} come from?`,
        answerable: true,
        answers: [{ text: name, start: text.indexOf(name) }],
        gold_spans: [],
      }),
    ),
  )
  .join('\n');

describe('npm run train', { timeout: 60_000 }, () => {
  it('writes its files into the folder that it is told to, and no others', async () => {
    const path = await temporaryFiles<string>({ 's.docs.jsonl': docs, 's.qs.jsonl': questions });
    const standing = () => Promise.all(FILES.map((file) => readFile(new URL(file, DATA), 'utf8')));
    const before = await standing();
    const { code, stdout, stderr } = await runProgram('train', [path('s'), '--out', path('.')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('| s   |        24 |   1.000 |   1.000 |');
    const reached = { s: { 'quote@1': 1, 'quote@3': 1 } };
    expect(JSON.parse(await readFile(path('ranking.json'), 'utf8'))).toMatchObject({
      fittedOn: [{ set: 's', questions: 24 }],
      reached,
    });
    expect(JSON.parse(await readFile(path('reranking.json'), 'utf8'))).toMatchObject({ reached });
    expect(await standing()).toEqual(before);
  });

  it.each([
    [[], `There is no question set to learn from; ${USAGE}`],
    [['x', '--stride', '0'], `--stride must be a whole number from 1; ${USAGE}`],
  ])('called with %j says what is wrong and exits with 2', async (args, stderr) => {
    expect(await runProgram('train', args)).toEqual({ code: 2, stdout: '', stderr });
  });
});
