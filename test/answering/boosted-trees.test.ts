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

  it('say nothing where there are none', () => {
    expect(new Forest([]).sumOf([1])).toBe(0);
  });
});
