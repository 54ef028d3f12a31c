import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Forest } from '../../src/answering/boosted-trees.ts';
import { boost } from '../../src/training/boosting.ts';
import { binned } from '../../src/training/feature-bins.ts';
import type { QuestionList } from '../../src/training/ranking-lists.ts';

const RIGHT = 1;

/** A list of a score that tells nothing and two features; `right` is the row that earns. */
function listOf(rows: readonly (readonly [number, number])[], right: number, weight = 1): QuestionList {
  return {
    set: 's',
    documentId: 'd',
    rows: rows.length,
    features: Float32Array.from(rows.flatMap(([a, b]) => [0, a, b])),
    credits: Float32Array.from(rows, (_, row) => (row === right ? 1 : 0)),
    weight,
  };
}

/** What no sum of the two features tells: the row is right whose features are both high or both low. */
const both = Array.from({ length: 60 }, () =>
  listOf(
    [
      [1, 0],
      [1, 1],
      [0, 1],
    ],
    RIGHT,
  ),
);
const neither = Array.from({ length: 60 }, () =>
  listOf(
    [
      [0, 1],
      [0, 0],
      [1, 0],
    ],
    RIGHT,
  ),
);
const lists = [...both, ...neither];

describe('boosting', () => {
  it('learns what matters only together with something else', () => {
    const forest = new Forest(boost(lists, 30));
    for (const list of lists) {
      const added = [0, 1, 2].map((row) => forest.sumOf(list.features.subarray(3 * row, 3 * row + 3)));
      expect(added.indexOf(Math.max(...added))).toBe(RIGHT);
    }
  });

  it('starts from the score that it is given', () => {
    const settled = lists.map((list) => ({
      ...list,
      features: list.features.map((value, at) => (at === 3 * RIGHT ? 50 : value)),
    }));
    expect(boost(settled, 5)).toEqual([]);
  });

  it('goes on where one tree sees nothing that tells', () => {
    const oneTells = Array.from({ length: 120 }, (_, place) => {
      const right = place % 2;
      const features = Float32Array.from([0, 1].flatMap((row) => [0, 1, 1, row === right ? 1 : 0, 1, 1]));
      return { ...listOf([], right), features, rows: 2, credits: Float32Array.of(1 - right, right) };
    });
    const trees = boost(oneTells, 40);
    expect(trees.length).toBeGreaterThan(0);
    expect(trees.length).toBeLessThan(40);
    expect(new Set(trees.flatMap(({ features }) => features))).toEqual(new Set([3]));
  });

  it('gives the same trees for the same lists', () => {
    expect(boost(lists, 5)).toEqual(boost(lists, 5));
  });

  it('learns nothing where nothing can be told apart', () => {
    const alike = Array.from({ length: 60 }, () =>
      listOf(
        [
          [1, 1],
          [1, 1],
        ],
        RIGHT,
      ),
    );
    expect(boost(alike, 5)).toEqual([]);
    expect(boost([], 5)).toEqual([]);
  });

  it('learns nothing from lists that weigh nothing', () => {
    expect(boost([...lists, listOf([[5, 5]], 0), listOf([[1, 0]], RIGHT, 0)], 5)).toEqual(boost(lists, 5));
  });
});

describe('bins', () => {
  const values = fc.array(fc.float({ noNaN: true, noDefaultInfinity: true, min: -1000, max: 1000 }), {
    minLength: 1,
    maxLength: 300,
  });

  it('part values just as their cuts do', () => {
    fc.assert(
      fc.property(values, (all) => {
        const {
          cuts: [cuts = new Float64Array()],
          bins,
        } = binned([Float32Array.from(all)]);
        expect(cuts.length).toBeLessThan(64);
        all.forEach((value, row) => {
          expect(bins[row]).toBe(cuts.filter((cut) => Math.fround(value) > cut).length);
        });
      }),
    );
  });

  it('tell a few values apart, and so many that each bin holds some', () => {
    expect([...binned([Float32Array.of(3, 1, 1, 2)]).bins]).toEqual([2, 0, 0, 1]);
    const { bins } = binned([Float32Array.from({ length: 6_400 }, (_, place) => place)]);
    const counts = Array.from({ length: 64 }, (_, bin) => bins.filter((one) => one === bin).length);
    expect(counts).toEqual(Array.from({ length: 64 }, () => 100));
  });
});
