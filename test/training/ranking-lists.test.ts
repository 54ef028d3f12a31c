import { describe, expect, it } from 'vitest';
import { signals } from '../../src/answering/signals.ts';
import { readOwnSet } from '../../src/evaluation/labelled-set.ts';
import { rankingLists, withoutColumn } from '../../src/training/ranking-lists.ts';

const set = await readOwnSet();
const lists = rankingLists(set, { isFitted: true });
const answerable = set.questions.filter((question) => question.answerable);

describe('the lists of a set', () => {
  it('are one for each answerable question, a row a candidate and a column a signal', () => {
    expect(lists).toHaveLength(answerable.length);
    for (const { features, rows, credits, documentId } of lists) {
      expect([documentId, features.length, credits.length]).toEqual(['aleppo', rows * signals.length, rows]);
      expect(features.every(Number.isFinite)).toBe(true);
    }
    expect(lists.filter(({ credits }) => credits.includes(1)).length).toBeGreaterThan(
      answerable.length * 0.9,
    );
  });

  it('weigh one by the root of their number, and nothing where the set is only measured', () => {
    const weights = (isFitted: boolean) =>
      new Set(rankingLists(set, { isFitted }).map(({ weight }) => weight));
    expect(weights(true)).toEqual(new Set([1 / Math.sqrt(answerable.length)]));
    expect(weights(false)).toEqual(new Set([0]));
  });

  it('can do without a column', () => {
    const list = {
      set: 's',
      documentId: 'd',
      features: Float32Array.of(1, 2, 3, 4, 5, 6),
      rows: 2,
      credits: Float32Array.of(0, 1),
      weight: 1,
    };
    const none = { ...list, features: Float32Array.of(), rows: 0, credits: Float32Array.of() };
    expect(withoutColumn([list, none], 1)).toEqual([
      { ...list, features: Float32Array.of(1, 3, 4, 6) },
      none,
    ]);
  });
});
