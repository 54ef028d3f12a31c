import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../src/answering/article-index.ts';
import { portionAt, portionsOf } from '../../src/discord/portions.ts';
import { quotableOf } from './articles.ts';
import { Dice, randomArticle } from './odd-articles.ts';

const indexOf = (text: string) => indexArticle(quotableOf(text).article);

describe('portionsOf', () => {
  it('takes each paragraph for one', () => {
    const index = indexOf('The ferry sank.\n\nNobody was hurt.');
    expect(portionsOf(index)).toEqual([
      { start: 0, end: 15, paragraph: 0, continues: false },
      { start: 17, end: 33, paragraph: 1, continues: false },
    ]);
  });

  it('cuts a paragraph that is longer than a page between sentences', () => {
    const index = indexOf('The quay was repaired again that year. '.repeat(200).trim());
    const [first, second, third] = portionsOf(index);
    expect([first?.continues, second?.continues, third?.continues]).toEqual([false, true, true]);
    const words = index.article.text.slice(first?.start, first?.end);
    expect(words).toMatch(/ that year\.$/);
    expect(words.length).toBeGreaterThan(2900);
  });

  it('cuts a sentence that is longer than a page between words', () => {
    const index = indexOf('quay '.repeat(1000).trim());
    for (const { start, end } of portionsOf(index)) {
      expect(index.article.text.slice(start, end)).toMatch(/^(?:quay )*quay$/);
    }
  });

  it('leaves nothing but white space out, whatever the text', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const index = indexArticle(randomArticle(new Dice(seed), 'a0').article);
        const { text } = index.article;
        let last = 0;
        for (const { start, end, paragraph } of portionsOf(index)) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(index.paragraphs[paragraph]?.start ?? Number.NaN);
          expect(end).toBeLessThanOrEqual(index.paragraphs[paragraph]?.end ?? Number.NaN);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { numRuns: 200 },
    );
  });
});

describe('portionAt', () => {
  const portions = portionsOf(indexOf('One.\n\nTwo.'));

  it.each([
    [0, 0],
    [3, 0],
    [4, 1],
    [6, 1],
    [9, 1],
    [10, null],
    [99, null],
  ])('finds the one at %i, or the next', (offset, place) => {
    expect(portionAt(portions, offset)).toBe(place);
  });
});
