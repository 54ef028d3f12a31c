import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { temporaryFiles } from '../cli/folder.ts';
import { runProgram } from '../cli/running.ts';

const row = z.object({ set: z.string(), engine: z.string(), questions: z.int(), quoteAt1: z.number() });

describe('npm run evaluate', { timeout: 60_000 }, () => {
  it('prints the figures of our own set beside bare MiniSearch and writes the page', async () => {
    const path = await temporaryFiles({ 'page.html': '' });
    const { code, stdout, stderr } = await runProgram('evaluate', ['--json', '--html', path('page.html')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = z.array(row).parse(JSON.parse(stdout));
    expect(rows.map(({ set, engine }) => [set, engine])).toEqual([
      ['own', 'Pullquote'],
      ['own', 'MiniSearch'],
    ]);
    expect(rows[0]?.quoteAt1).toBeGreaterThan(rows[1]?.quoteAt1 ?? 1);
    expect(await readFile(path('page.html'), 'utf8')).toContain('<h2>Misses to look at</h2>');
  });

  it('says what is wrong with a set and exits with 2', async () => {
    const problem = 'plain or gzipped; give the path of a set up to and without .docs.jsonl.';
    expect(await runProgram('evaluate', ['nowhere/set'])).toEqual({
      code: 2,
      stdout: '',
      stderr: `There is no nowhere/set.qs.jsonl, ${problem}\n`,
    });
  });

  it('says where it cannot write', async () => {
    const { code, stderr } = await runProgram('evaluate', ['--html', '/nowhere/page.html']);
    expect([code, stderr]).toEqual([
      2,
      "/nowhere/page.html cannot be written: ENOENT: no such file or directory, open '/nowhere/page.html'\n",
    ]);
  });
});
