import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegisteredCommand } from '../../src/playground/commands.ts';
import { readLine } from '../../src/playground/terminal-line.ts';

const registered = (command: Pick<RegisteredCommand, 'name' | 'options'>, type = 1): RegisteredCommand => ({
  id: '1',
  application_id: '2',
  version: '3',
  type,
  description: '',
  default_member_permissions: null,
  contexts: null,
  integration_types: [0],
  ...command,
});
const text = { type: 3, description: '' };
const commands = [
  registered({
    name: 'ask',
    options: [
      { ...text, name: 'question', required: true },
      { ...text, name: 'article' },
      { ...text, name: 'private', type: 5 },
    ],
  }),
  registered({
    name: 'read',
    options: [
      { ...text, name: 'article' },
      { ...text, name: 'paragraph', type: 4 },
    ],
  }),
  registered({ name: 'help' }),
  registered({
    name: 'settings',
    options: [
      { ...text, type: 1, name: 'show' },
      {
        ...text,
        type: 2,
        name: 'set',
        options: [{ ...text, type: 1, name: 'size', options: [{ ...text, type: 10, name: 'em' }] }],
      },
    ],
  }),
  registered({ name: 'Find in article' }, 3),
];
const read = (line: string) => readLine(line, commands, 'ask');

describe('a line typed in the terminal', () => {
  it.each([
    ['When?', 'ask', { question: 'When?' }],
    ['  When?  ', 'ask', { question: 'When?' }],
    ['/ask When?', 'ask', { question: 'When?' }],
    [
      '/ask question: When? article: aleppo private: True',
      'ask',
      { question: 'When?', article: 'aleppo', private: true },
    ],
    ['/ask question:When? private:false', 'ask', { question: 'When?', private: false }],
    ['/ask private: true question: a  b', 'ask', { question: 'a  b', private: true }],
    ['When? private: true', 'ask', { question: 'When?', private: true }],
    ['What does "note: this" mean', 'ask', { question: 'What does "note: this" mean' }],
    ['/ask What is a question: mark?', 'ask', { question: 'What is a question: mark?' }],
    ['/ask', 'ask', {}],
    ['/read aleppo paragraph: 7', 'read', { article: 'aleppo', paragraph: 7 }],
    ['/help', 'help', {}],
    ['/settings show', 'settings show', {}],
    ['/settings set size em: 1.5', 'settings set size', { em: 1.5 }],
  ])('%s', (line, name, options) => {
    expect(read(line)).toEqual({ name, options });
  });

  it.each([
    ['/foo', 'There is no command /foo, only /ask, /help, /read, /settings, /quit.'],
    ['/', 'There is no command /, only /ask, /help, /read, /settings, /quit.'],
    ['/Find in article', 'There is no command /Find, only /ask, /help, /read, /settings, /quit.'],
    ['/ask When? private: maybe', 'The option private of /ask needs true or false.'],
    ['/ask question: article: aleppo', 'The option question of /ask needs some text.'],
    ['/ask When? article:', 'The option article of /ask needs some text.'],
    ['/read aleppo paragraph: seven', 'The option paragraph of /read needs a whole number.'],
    ['/settings set size em: big', 'The option em of /settings set size needs a number.'],
    ['/help me', '/help takes no options.'],
    ['/settings', 'Say more: /settings show, /settings set.'],
    ['/settings set foo', 'Say more: /settings set size.'],
  ])('%s is no command', (line, problem) => {
    expect(read(line)).toEqual({ problem });
  });

  it('goes to the default command whole where it holds no option', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        fc.pre(typed.trim() !== '' && !typed.startsWith('/') && !typed.includes(':'));
        expect(read(typed)).toEqual({ name: 'ask', options: { question: typed.trim() } });
      }),
    );
  });
});
