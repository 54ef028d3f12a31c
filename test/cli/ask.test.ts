import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readConfig } from '../../src/config.ts';
import { runProgram } from './running.ts';

const QUESTION = 'When did the Nusra Front change its name?';
const USAGE = 'usage: npm run ask -- "question" [--article ID] [--json]\n';

const printedAnswer = z.strictObject({
  outcome: z.string(),
  confidence: z.number(),
  strength: z.string(),
  excerpts: z.array(z.object({ article: z.string(), start: z.int(), end: z.int(), quote: z.string() })),
});

describe('npm run ask', { timeout: 60_000 }, () => {
  it('prints the card that Discord shows, as plain text into a pipe', async () => {
    const { code, stdout, stderr } = await runProgram('ask', ['Who is the US State Department spokesman?']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [quoted, caption] = stdout.split('\n');
    expect(quoted).toBe('┃ │ “Engagement remains,” US State Department spokesman Mark Toner said.');
    expect(caption).toMatch(/^┃ Paragraph 7 · Aleppo \(Arab News\) · \w+ match: /);
  });

  it('prints the Answer as JSON, each quote the slice of the text that its offsets name', async () => {
    const { code, stdout } = await runProgram('ask', [
      '--json',
      '--article',
      'aleppo',
      ...QUESTION.split(' '),
    ]);
    const { outcome, excerpts } = printedAnswer.parse(JSON.parse(stdout));
    expect([code, outcome]).toEqual([0, 'answered']);
    const file = await readFile(`${readConfig({}).articles}/aleppo.md`, 'utf8');
    const text = file.slice(file.indexOf('\n---\n') + '\n---\n'.length);
    expect(excerpts.length).toBeGreaterThan(0);
    for (const { start, end, quote } of excerpts) expect(quote).toBe(text.slice(start, end));
    expect(excerpts[0]?.quote).toContain('Nusra Front, which changed its name in July');
  });

  it.each([
    [[], `The question is missing; ${USAGE}`],
    [['--article', 'damascus', 'When?'], 'There is no article "damascus"; ask one of these: aleppo.\n'],
  ])('called with %j says what is wrong and exits with 2', async (args, stderr) => {
    expect(await runProgram('ask', args)).toEqual({ code: 2, stdout: '', stderr });
  });
});
