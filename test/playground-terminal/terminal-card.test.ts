import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, visible } from '../../src/discord/escape.ts';
import { type PrintableComponent, terminalCard } from '../../src/playground/terminal-card.ts';
import type { Look } from '../../src/playground/terminal-look.ts';

const PLAIN: Look = { width: Number.POSITIVE_INFINITY, styled: false };
const text = (content: string): PrintableComponent => ({ type: ComponentType.TextDisplay, content });
const button = (label: string, more: Partial<PrintableComponent> = {}): PrintableComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label,
  ...more,
});
/** ANSI styles by name, so that an expectation can be read. */
const named = (output: string) =>
  output
    .replaceAll('\x1b[1m', '<bold>')
    .replaceAll('\x1b[2m', '<dim>')
    .replaceAll('\x1b[22m', '</>')
    .replaceAll('\x1b[4m', '<underline>')
    .replaceAll('\x1b[24m', '</underline>')
    .replaceAll('\x1b[34m', '<blue>')
    .replaceAll('\x1b[39m', '</blue>');

const CARD = {
  flags: MessageFlags.Ephemeral,
  components: [
    {
      type: ComponentType.Container,
      components: [
        text('> “Engagement remains,” US State Department spokesman __**Mark Toner**__ said.'),
        text('-# Paragraph 7 · Aleppo (Arab News) · strong match: state'),
        { type: ComponentType.Separator, divider: true },
        {
          type: ComponentType.ActionRow,
          components: [
            button('Context'),
            button('More passages', { disabled: true }),
            button('Open source', { style: ButtonStyle.Link, url: 'https://news.example/a#:~:text=b' }),
          ],
        },
      ],
    },
  ],
};

describe('a card in the terminal', () => {
  it('stands as plain text, the quote to the letter, where there are no styles', () => {
    expect(terminalCard(CARD, PLAIN).split('\n')).toEqual([
      '┃ │ “Engagement remains,” US State Department spokesman Mark Toner said.',
      '┃ Paragraph 7 · Aleppo (Arab News) · strong match: state',
      `┃ ${'─'.repeat(40)}`,
      '┃ [ Context ] [ More passages ]',
      '┃ [ Open source ] https://news.example/a#:~:text=b',
      'Only you can see this.',
    ]);
  });

  it('is wrapped to the width and styled where there are styles', () => {
    expect(named(terminalCard(CARD, { width: 40, styled: true })).split('\n')).toEqual([
      '<blue>┃</blue> <dim>│</> “Engagement remains,” US State',
      '<blue>┃</blue> <dim>│</> Department spokesman <underline><bold>Mark Toner</></underline>',
      '<blue>┃</blue> <dim>│</> said.',
      '<blue>┃</blue> <dim>Paragraph 7 · Aleppo (Arab News) ·</>',
      '<blue>┃</blue> <dim>strong match: state</>',
      `<blue>┃</blue> <dim>${'─'.repeat(38)}</>`,
      '<blue>┃</blue> <bold>[ Context ]</> <dim>[ More passages ]</>',
      '<blue>┃</blue> <bold>[ Open source ]</>',
      '<blue>┃</blue> https://news.example/a#:~:text=b',
      '<dim>Only you can see this.</>',
    ]);
  });

  it('shows sections with what stands beside them, and gaps', () => {
    const section = {
      type: ComponentType.Section,
      components: [text('one'), text('two')],
      accessory: button('Go'),
    };
    const gap = { type: ComponentType.Separator, divider: false };
    expect(terminalCard({ components: [section, gap, text('three')] }, PLAIN).split('\n')).toEqual([
      'one',
      'two',
      '[ Go ]',
      '',
      'three',
    ]);
  });

  it('shows of a menu what it asks for', () => {
    const menu = { type: ComponentType.StringSelect, placeholder: 'Which one?' };
    const row = { type: ComponentType.ActionRow, components: [menu] };
    expect(terminalCard({ components: [row] }, PLAIN)).toBe('[ Which one? ]');
  });

  it('shows a message without components', () => {
    expect(terminalCard({ content: 'Ask with `/ask`.' }, PLAIN)).toBe('Ask with /ask.');
    expect(terminalCard({ content: '', components: [] }, PLAIN)).toBe('');
  });

  it.each([
    ['# Title\nbody', 'Title\nbody'],
    ['> one\n> two\nafter', '│ one\n│ two\nafter'],
    ['> one\n-# small', '│ one\nsmall'],
    ['a\n\n> b', 'a\n\n│ b'],
    ['*a* ~~b~~ ||c||', 'a b c'],
    ['[the source](https://news.example)', 'the source (https://news.example)'],
    ['https://news.example/a_b_c', 'https://news.example/a_b_c'],
    ['<@123456789012345678> </ask:123456789012345678> @everyone', '@123456789012345678 /ask @everyone'],
    ['<t:0:R>', 'Thu, 01 Jan 1970 00:00:00 GMT'],
    ['```\ncode\n```', 'code'],
    ['- one\n- two', '- one\n- two'],
  ])('reads markdown as Discord does: %j', (markdown, shown) => {
    expect(terminalCard({ content: markdown }, PLAIN)).toBe(shown);
  });

  it('closes a style at the end of a line and opens it again on the next', () => {
    const styled = terminalCard({ content: '**one\ntwo __three__ four**' }, { width: 80, styled: true });
    expect(named(styled)).toBe('<bold>one</>\n<bold>two <underline>three</underline> four</>');
  });

  it('lets no control character through to the terminal', () => {
    const sly = '\x1b[2Jgone\x07\x9b31m';
    expect(terminalCard({ content: sly, components: [button(sly)] }, PLAIN)).toBe(
      '\uFFFD[2Jgone\uFFFD\uFFFD31m\n[ \uFFFD[2Jgone\uFFFD\uFFFD31m ]',
    );
  });

  it('shows escaped text as it is', () => {
    const words = fc.constantFrom(
      'a',
      ' b',
      '*',
      '_',
      '~~',
      '||',
      '`',
      '<@1>',
      '> ',
      '# ',
      '-# ',
      '\n',
      '[x](y)',
      'http://x.y/_z_',
      '\\',
      '1. ',
      '- ',
      'é',
      '😀',
      ':x:',
      '¯\\_(ツ)_/¯',
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const written = parts.join('').trim();
        const lines = visible(written).split('\n');
        expect(terminalCard({ content: escapeMarkdown(written) }, PLAIN).split('\n')).toEqual(lines);
      }),
      { numRuns: 1000 },
    );
  });
});
