import { describe, expect, it } from 'vitest';
import { scoresOf } from '../../src/training/listwise.ts';
import type { QuestionList } from '../../src/training/ranking-lists.ts';
import { earnedBy, meanQuoteAt1, qualityBySet } from '../../src/training/ranking-quality.ts';

const list = (rows: readonly (readonly number[])[], credits: readonly number[]): QuestionList => ({
  set: 's',
  documentId: 'd',
  features: Float32Array.from(rows.flat()),
  rows: rows.length,
  credits: Float32Array.from(credits),
  weight: 1,
});

describe('what a ranking earns', () => {
  it.each([
    [
      'the credit of the highest score first',
      [
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      [0, 1, 0.5],
      { at1: 0.5, at3: 1 },
    ],
    [
      'the earlier of equals first',
      [
        [1, 0],
        [1, 0],
      ],
      [0, 1],
      { at1: 0, at3: 1 },
    ],
    [
      'nothing for the fourth',
      [
        [4, 0],
        [3, 0],
        [2, 0],
        [1, 0],
      ],
      [0, 0, 0, 1],
      { at1: 0, at3: 0 },
    ],
    ['nothing where there is nothing', [], [], { at1: 0, at3: 0 }],
  ])('is %s', (_, rows, credits, earned) => {
    const asked = list(rows, credits);
    expect(earnedBy(asked, scoresOf(asked, Float64Array.of(2, 1)))).toEqual({ set: 's', ...earned });
  });

  it('is averaged within each set, and then over the sets', () => {
    const bySet = qualityBySet([
      { set: 'large', at1: 1, at3: 1 },
      { set: 'small', at1: 0, at3: 1 },
      { set: 'large', at1: 1, at3: 1 },
      { set: 'large', at1: 0.5, at3: 0.5 },
    ]);
    expect(bySet).toEqual(
      new Map([
        ['large', { questions: 3, quoteAt1: 2.5 / 3, quoteAt3: 2.5 / 3 }],
        ['small', { questions: 1, quoteAt1: 0, quoteAt3: 1 }],
      ]),
    );
    expect(meanQuoteAt1(bySet)).toBeCloseTo(2.5 / 6);
  });
});
