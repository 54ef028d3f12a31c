import { describe, expect, it } from 'vitest';
import { bestLikeness } from '../../src/evaluation/span-overlap.ts';

describe('the likeness of a highlight to the answers', () => {
  it.each([
    ['is whole in spite of case, articles and punctuation', '“The Nusra Front,”', ['nusra front'], 1, 1],
    ['is partial where words are missing', 'Toner', ['Mark Toner'], 2 / 3, 0],
    ['is partial where words are too many', 'spokesman Mark Toner', ['Mark Toner'], 4 / 5, 0],
    ['counts a word no more often than both have it', 'no no no', ['no way'], 2 / 5, 0],
    ['is that of the best answer', 'July', ['in July', 'July'], 1, 1],
    ['is none where nothing is shared', 'Monday', ['July'], 0, 0],
    ['is none where nothing is highlighted', '', ['July'], 0, 0],
    ['is of words in any order, but exact in one', 'Toner Mark', ['Mark Toner'], 1, 0],
  ])('%s', (_, predicted, golds, f1, exact) => {
    expect(bestLikeness(predicted, golds)).toEqual({ f1, exact });
  });
});
