import { describe, expect, it } from 'vitest';
import { creditIn, creditsIn } from '../../src/evaluation/credit.ts';

const text = 'Ann came. Bob went. Cyd stayed.';
const document = { doc_id: 'd', text, lang: 'en' };
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const bob = { answers: [{ text: 'Bob', start: 10 }], goldSpans: [] };
const stayed = { answers: [{ text: 'Ann', start: 0 }], goldSpans: [spanOf('Cyd stayed.')] };

describe('the credit of a quote', () => {
  const credit = creditIn(document);

  it.each([
    ['the sentence that holds the answer', bob, 'Bob went.', 1],
    ['another sentence', bob, 'Ann came.', 0],
    ['two sentences, one of which holds the answer', bob, 'Bob went. Cyd stayed.', 1 / 2],
    ['the whole text', bob, text, 1 / 3],
    ['the answer alone', bob, 'Bob', 1],
    ['a sentence and less than half of the next', bob, 'Bob went. Cyd', 1],
    ['half of a gold span', stayed, 'stayed', 1],
    ['less than half of a gold span', stayed, 'Cyd ', 0],
    ['an answer outside of the gold spans', stayed, 'Ann came.', 0],
  ])('%s', (_, question, quote, earned) => {
    expect(credit(question, spanOf(quote))).toBe(earned);
  });

  it('is given by the document that is asked', () => {
    const other = { doc_id: 'e', text: 'Nobody came at all.', lang: 'en' };
    const creditOf = creditsIn(new Map([document, other].map((one) => [one.doc_id, one])));
    expect(creditOf('d')(bob, { start: 0, end: 19 })).toBe(1 / 2);
    expect(creditOf('e')(bob, { start: 0, end: 19 })).toBe(1);
    expect(() => creditOf('f')).toThrow(RangeError);
  });
});
