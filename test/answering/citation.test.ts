import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../src/answering/citation.ts';

const article = { id: 'ferry', text: 'The ferry “Ana” sank. 😀' };

describe('quote', () => {
  it('gives the words of a span as they are stored', () => {
    expect(quote(article, { start: 4, end: 15 })).toBe('ferry “Ana”');
    expect(quote(article, { start: 0, end: article.text.length })).toBe(article.text);
  });

  it.each([
    ['begins before the text', { start: -1, end: 3 }],
    ['ends behind it', { start: 0, end: 25 }],
    ['is empty', { start: 3, end: 3 }],
    ['runs backwards', { start: 5, end: 3 }],
    ['is no number', { start: Number.NaN, end: 3 }],
    ['lies between characters', { start: 0.5, end: 3 }],
    ['has no end', { start: 0, end: Number.POSITIVE_INFINITY }],
  ])('refuses a span that %s', (_, span) => {
    expect(() => quote(article, span)).toThrow(RangeError);
  });

  it('says which article and which span it refuses', () => {
    expect(() => quote(article, { start: 9, end: 99 })).toThrow(
      'span 9..99 does not lie in article ferry (24 characters)',
    );
  });

  it('is as long as its span, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, one, other) => {
        const start = one % text.length;
        const end = start + 1 + (other % (text.length - start));
        expect(quote({ id: 'any', text }, { start, end })).toHaveLength(end - start);
      }),
    );
  });
});
