import { describe, expect, it } from 'vitest';
import { leafOf, sumOfTrees, type Tree } from '../../src/answering/boosted-trees.ts';

/** Long ferries are 3, short ones by their age: old ones 2, others 1. */
const tree: Tree = {
  features: [0, 1],
  thresholds: [100, 0.5],
  lower: [1, -1],
  upper: [-3, -2],
  leaves: [1, 2, 3],
};
const stump: Tree = { features: [], thresholds: [], lower: [], upper: [], leaves: [10] };

describe('a tree', () => {
  it.each([
    ['below both thresholds', [99, 0], 0],
    ['on a threshold, which is the lower side', [100, 0.5], 0],
    ['above the second', [100, 0.75], 1],
    ['above the first', [101, 0], 2],
  ])('takes a row %s to its leaf', (_, row, leaf) => {
    expect(leafOf(tree, row)).toBe(leaf);
  });

  it('without a split has one leaf for all', () => {
    expect(leafOf(stump, [1, 2])).toBe(0);
  });
});

describe('trees', () => {
  it('add up', () => {
    expect(sumOfTrees([tree, stump, tree], [101, 0])).toBe(16);
  });

  it('say nothing where there are none', () => {
    expect(sumOfTrees([], [1])).toBe(0);
  });
});
