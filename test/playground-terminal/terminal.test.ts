import { PassThrough } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runTerminal } from '../../src/playground/terminal.ts';
import { startSession } from '../endtoend/session.ts';

const EXAMPLES = ['What sank?', 'When?', 'Where is the pier?'];

/** What the terminal prints for these typed lines, a paragraph each; the greeting is the first. */
async function typed(lines: readonly string[]): Promise<string[]> {
  const { playground, stop } = await startSession();
  onTestFinished(stop);
  const input = new PassThrough();
  const output = new PassThrough({ encoding: 'utf8' });
  input.end(lines.map((line) => `${line}\n`).join(''));
  await runTerminal({ playground, examples: EXAMPLES, input, output });
  expect(playground.problems).toEqual([]);
  output.end();
  const printed: string[] = await output.toArray();
  return printed.join('').trimEnd().split('\n\n');
}

/** The card that is printed for a question. */
function printed(question: string, quoted: string, line: string, buttons = '[ Context ] [ Cite ]'): string {
  return [question, `│ ${quoted}`, line, buttons].map((text) => `┃ ${text}`).join('\n');
}

const ferry = (question: string, buttons?: string) =>
  printed(
    question,
    'The ferry sank on Tuesday.',
    'Paragraph 1 · The harbour (Town Courier) · strong match: ferry',
    buttons,
  );
const wreck = (question: string) =>
  printed(
    question,
    'Divers found the wreck. It lies off the pier.',
    'Paragraph 2 · The harbour (Town Courier) · strong match: pier',
  );

describe('the prompt of the playground', () => {
  it('greets in two lines, with questions to begin with', async () => {
    const [greeting] = await typed([]);
    expect(greeting?.split('\n')).toHaveLength(2);
    expect(greeting?.match(/\?/g)).toHaveLength(3);
  });

  it('answers every line in order, as the bot does in Discord, and ends with the input', async () => {
    const [, ...answers] = await typed([
      'What sank, a ferry?',
      '',
      '  ',
      '/ask question: Where is the pier',
      'Who is Bo?',
    ]);
    expect(answers.slice(0, 2)).toEqual([ferry('What sank, a ferry?'), wreck('Where is the pier')]);
    expect(answers[2]).toMatch(/^┃ Who is Bo\?\n┃ None of the words/);
    expect(answers).toHaveLength(3);
  });

  it('says so where only the asker sees the answer', async () => {
    const [, answer] = await typed(['/ask What sank, a ferry? private: true']);
    expect(answer).toBe(
      `${ferry('What sank, a ferry?', '[ Share ] [ Context ] [ Cite ]')}\nOnly you can see this.`,
    );
  });

  it('says in one sentence what is wrong with a line, and goes on', async () => {
    const [, ...answers] = await typed([
      '/foo',
      '/ask',
      '/ask private: maybe',
      '/ask ferry article: none',
      'ferry',
    ]);
    expect(answers).toEqual([
      'There is no command /foo, only /article, /ask, /help, /lookup, /privacy, /read, /quit.',
      expect.stringContaining('question'),
      'The option private of /ask needs true or false.',
      expect.stringContaining('I know no article of that name'),
      ferry('ferry'),
    ]);
  });

  it('ends at /quit', async () => {
    const [, ...answers] = await typed(['ferry', '/quit', 'ferry']);
    expect(answers).toEqual([ferry('ferry')]);
  });
});
