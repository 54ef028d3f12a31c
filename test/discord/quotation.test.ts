import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockQuote, type Mark } from '../../src/discord/quotation.ts';
import { quotableOf } from './articles.ts';
import { readMarkdown } from './markdown-reader.ts';

function quoteOf(text: string, ...marks: readonly Mark[]): string {
  return blockQuote(quotableOf(text).article, { start: 0, end: text.length }, marks);
}

describe('blockQuote', () => {
  it('quotes the words of a span', () => {
    const { article } = quotableOf('One. Two. Three.');
    expect(blockQuote(article, { start: 5, end: 9 }, [])).toBe('> Two.');
  });

  it('sets off the marked words', () => {
    expect(quoteOf('Ann saw Bob.', { start: 8, end: 11, style: 'bold and underlined' })).toBe(
      '> Ann saw __**Bob**__.',
    );
  });

  it('sets off words inside of words that are set off', () => {
    const sentence = { start: 4, end: 12, style: 'bold' } as const;
    const name = { start: 8, end: 11, style: 'underlined' } as const;
    expect(quoteOf('Oh. Hi, Bob. Bye.', sentence, name)).toBe('> Oh. **Hi, __Bob__.** Bye.');
  });

  it('marks no more of a mark than the span holds', () => {
    const { article } = quotableOf('One. Two. Three.');
    const mark = { start: 7, end: 16, style: 'bold' } as const;
    expect(blockQuote(article, { start: 5, end: 9 }, [mark])).toBe('> Tw**o.**');
    expect(blockQuote(article, { start: 0, end: 4 }, [mark])).toBe('> One.');
  });

  it('prefixes every line, whatever breaks it', () => {
    expect(quoteOf('a\nb\rc\u2028# d')).toBe('> a\n> b\n> c\n> \\# d');
  });

  it('refuses a span outside of the text', () => {
    const { article } = quotableOf('One.');
    expect(() => blockQuote(article, { start: 0, end: 5 }, [])).toThrow(RangeError);
  });

  it('refuses a mark that would change the text, as one that halves a character', () => {
    expect(() => quoteOf('a😀b', { start: 0, end: 2, style: 'bold' })).toThrow(
      'does not read as the text does',
    );
  });

  it('shows the text and the marks that were asked for, whatever the text', () => {
    const piece = fc.constantFrom(
      '*',
      '_',
      '__',
      '**',
      '\\',
      '> ',
      '# ',
      '- ',
      '1. ',
      '`',
      '~~',
      '||',
      '<@1>',
      'a',
      ' b ',
      '😀',
    );
    const words = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => `x${pieces.join('')}y`);
    fc.assert(
      fc.property(words, words, words, words, words, (a, b, c, d, e) => {
        const sentence = { start: a.length, end: (a + b + c + d).length, style: 'bold' } as const;
        const answer = { start: (a + b).length, end: (a + b + c).length, style: 'underlined' } as const;
        const seen = readMarkdown(quoteOf(a + b + c + d + e, sentence, answer));
        expect(seen).toEqual({ text: a + b + c + d + e, markup: ['blockQuote', 'strong', 'underline'] });
      }),
      { numRuns: 500 },
    );
  });
});
