import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, unescapeMarkdown, visible } from '../../src/discord/escape.ts';
import { EMOJI_NAME, LIST_ITEM, readMarkdown } from './markdown-reader.ts';

/** Pieces of markup, of mentions and of harmless text, in every order. */
const nastyText = fc
  .array(
    fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '__',
        '~~',
        '||',
        '`',
        '```',
        '\\',
        '\\\\',
        '>',
        '> ',
        '>>> ',
        '# ',
        '## ',
        '-# ',
        '- ',
        '+ ',
      ],
      ...[
        '1. ',
        '12) ',
        '[a](https://b.c)',
        '[',
        ']',
        '(',
        ')',
        'https://x.y/z',
        '<https://x.y>',
        'HTTP://x.y',
        '<',
        '>',
      ],
      ...[
        '<@123456789012345678>',
        '<@!123456789012345678>',
        '<@&123456789012345678>',
        '<#123456789012345678>',
      ],
      ...[
        '<:smile:123456789012345678>',
        '<a:smile:123456789012345678>',
        ':smile:',
        '<t:1700000000:R>',
        '<id:customize>',
      ],
      ...[
        '</ask:123456789012345678>',
        '@everyone',
        '@here',
        '¯\\_(ツ)_/¯',
        '😀',
        '👩‍👩‍👧',
        'é',
        'שלום',
        'مرحبا',
        '中文',
      ],
      ...[
        '\n',
        '\n\n',
        ' ',
        'a',
        'b c',
        '7',
        '.',
        '-',
        '!',
        '"',
        "'",
        '&',
        '/',
        ':',
        ';',
        '{',
        '}',
        '=',
        '%',
        '$',
        '^',
      ],
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

/** The library drops spaces before a line break, which nobody sees. */
const withoutLineEndSpaces = (text: string) => text.replace(/ +\n/g, '\n');

describe('escapeMarkdown', () => {
  it('makes people see exactly what stands in the text, as an independent reader of markdown sees it', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const seen = readMarkdown(escapeMarkdown(text));
        expect(seen.markup).toEqual([]);
        expect(withoutLineEndSpaces(seen.text)).toBe(withoutLineEndSpaces(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('does so for any characters at all', () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !text.includes('\t'));
    fc.assert(
      fc.property(anyText, (text) => {
        const seen = readMarkdown(escapeMarkdown(text));
        expect(withoutLineEndSpaces(seen.text)).toBe(withoutLineEndSpaces(visible(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves no list and no emoji name', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(escapeMarkdown(text)).not.toMatch(LIST_ITEM);
        expect(escapeMarkdown(text)).not.toMatch(EMOJI_NAME);
      }),
      { numRuns: 2000 },
    );
  });

  it('at most doubles the length', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(escapeMarkdown(text).length).toBeLessThanOrEqual(2 * text.length);
      }),
    );
  });

  it('is undone by unescapeMarkdown', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
      }),
    );
  });

  it.each([
    ['# heading', '\\# heading'],
    ['-# small', '\\-\\# small'],
    ['> quote', '\\> quote'],
    ['- item\n  + item\n3. item\n4) item', '\\- item\n  \\+ item\n3\\. item\n4\\) item'],
    ['a - b, 3. c', 'a - b, 3. c'],
    ['@everyone <@1> :smile:', '\\@everyone \\<\\@1\\> \\:smile\\:'],
    ['[here](https://a.b)', '\\[here\\](https\\://a.b)'],
    [
      'snake_case **bold** ~~no~~ ||dark|| `code` \\',
      'snake\\_case \\*\\*bold\\*\\* \\~\\~no\\~\\~ \\|\\|dark\\|\\| \\`code\\` \\\\',
    ],
  ])('turns %j into %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });
});

describe('visible', () => {
  it('shows every kind of line break as one', () => {
    expect(visible('a\r\nb\rc\vd\fe\u2028f\u2029g\nh')).toBe('a\nb\nc\nd\ne\nf\ng\nh');
  });

  it('shows that something stands where nothing can be shown', () => {
    expect(visible('a\u0000b\u009Fc\uD800d\uDC00e😀')).toBe('a�b�c�d�e😀');
  });
});
