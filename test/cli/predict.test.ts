import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { temporaryFiles } from './folder.ts';
import { programFile, runProgram } from './running.ts';

const DOCUMENT = {
  doc_id: 'moon',
  text: 'Neil Armstrong walked on the Moon. The rocket was a Saturn V.',
  lang: 'en',
};
const questionLines = (count: number) =>
  Array.from(
    { length: count },
    (_, place) =>
      `${JSON.stringify({ id: `q${place}`, doc_id: 'moon', question: 'Who walked on the Moon?' })}\n`,
  ).join('');

describe('npm run predict', { timeout: 60_000 }, () => {
  it('writes a line of JSON a question, and nothing else', async () => {
    const path = await temporaryFiles({
      'd.jsonl.gz': gzipSync(JSON.stringify(DOCUMENT)),
      'q.jsonl': questionLines(3),
    });
    const ended = await runProgram('predict', ['--docs', path('d.jsonl.gz'), '--questions', path('q.jsonl')]);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const predictions: unknown[] = ended.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(predictions).toHaveLength(3);
    expect(predictions[2]).toMatchObject({ id: 'q2', outcome: 'answered' });
    expect(predictions[2]).toHaveProperty('excerpts.0.quote', 'Neil Armstrong walked on the Moon.');
  });

  it('ends quietly where its reader goes away', async () => {
    const path = await temporaryFiles({ d: JSON.stringify(DOCUMENT), q: questionLines(5000) });
    const child = spawn(process.execPath, [
      '--import',
      'tsx',
      programFile('predict'),
      '--docs',
      path('d'),
      '--questions',
      path('q'),
    ]);
    let complaints = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaints += text;
    });
    const ended = once(child, 'close');
    await Promise.race([once(child.stdout, 'data'), ended]);
    child.stdout.destroy();
    expect(await ended).toEqual([0, null]);
    expect(complaints).toBe('');
  });

  it.each([
    [
      ['--docs', 'd'],
      '--questions is missing; usage: npm run predict -- --docs D.jsonl --questions Q.jsonl\n',
    ],
    [
      ['--dogs', 'd'],
      "Unknown option '--dogs'; usage: npm run predict -- --docs D.jsonl --questions Q.jsonl\n",
    ],
  ])('called with %j says what is wrong and exits with 2', async (args, stderr) => {
    expect(await runProgram('predict', args)).toEqual({ code: 2, stdout: '', stderr });
  });
});
