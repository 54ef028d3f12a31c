import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Forest, type Tree } from '../../src/answering/boosted-trees.ts';

/** Long ferries are 3, short ones by their age: old ones 2, others 1. */
const tree: Tree = {
  features: [0, 1],
  thresholds: [100, 0.5],
  lower: [1, -1],
  upper: [-3, -2],
  leaves: [1, 2, 3],
};
const stump: Tree = { features: [], thresholds: [], lower: [], upper: [], leaves: [10] };

const FEATURES = 4;
const value = fc.integer({ min: -3, max: 3 });
const rowOf = fc.array(value, { minLength: FEATURES, maxLength: FEATURES });

/** Grown by halving leaves that are drawn, each on a drawn feature at a drawn value. */
const anyTree = fc
  .array(fc.record({ leaf: fc.nat(), feature: fc.nat({ max: FEATURES - 1 }), threshold: value }), {
    maxLength: 31,
  })
  .map((cuts): Tree => {
    const lower: number[] = [];
    const upper: number[] = [];
    /** Where each leaf hangs; the root's hangs nowhere. */
    const hooks: { side: number[]; split: number }[] = [{ side: [], split: 0 }];
    cuts.forEach(({ leaf }, split) => {
      const [hook] = hooks.splice(leaf % hooks.length, 1);
      if (hook !== undefined) hook.side[hook.split] = split;
      hooks.push({ side: lower, split }, { side: upper, split });
    });
    hooks.forEach(({ side, split }, place) => {
      side[split] = -1 - place;
    });
    const features = cuts.map(({ feature }) => feature);
    const thresholds = cuts.map(({ threshold }) => threshold);
    return { features, thresholds, lower, upper, leaves: hooks.map((_, place) => place) };
  });

/** From split to split, as the tree is told. */
function walked({ features, thresholds, lower, upper, leaves }: Tree, row: readonly number[]): number {
  let node = features.length === 0 ? -1 : 0;
  while (node >= 0) {
    const isLower = (row[features[node] ?? 0] ?? 0) <= (thresholds[node] ?? 0);
    node = (isLower ? lower : upper)[node] ?? -1;
  }
  return leaves[-1 - node] ?? 0;
}

describe('a tree', () => {
  it.each([
    ['below both thresholds', [99, 0], 1],
    ['on a threshold, which is the lower side', [100, 0.5], 1],
    ['above the second', [100, 0.75], 2],
    ['above the first', [101, 0], 3],
  ])('takes a row %s to its leaf', (_, row, leaf) => {
    expect(new Forest([tree]).sumOf(row)).toBe(leaf);
  });

  it('without a split has one leaf for all', () => {
    expect(new Forest([stump]).sumOf([1, 2])).toBe(10);
  });
});

describe('trees', () => {
  it('add up', () => {
    expect(new Forest([tree, stump, tree]).sumOf([101, 0])).toBe(16);
    expect(new Forest([stump, tree]).sumOf([99, 1])).toBe(12);
  });

  it('come to the leaves that a walk through each comes to, row after row', () => {
    const rows = fc.array(rowOf, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(anyTree, { maxLength: 5 }), rows, (trees, asked) => {
        const forest = new Forest(trees);
        const sums = asked.map((row) => trees.reduce((sum, tree) => sum + walked(tree, row), 0));
        expect(asked.map((row) => forest.sumOf(row))).toEqual(sums);
      }),
    );
  });

  it('are refused where one has more leaves than a number has bits', () => {
    const leaves = Array.from({ length: 33 }, () => 1);
    expect(() => new Forest([{ ...stump, leaves }])).toThrow(RangeError);
  });

  it('say nothing where there are none', () => {
    expect(new Forest([]).sumOf([1])).toBe(0);
  });
});
