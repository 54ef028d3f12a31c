/**
 * Boosted trees: many small decision trees, each of which adds a little to what those before it say (Friedman, "Greedy
 * Function Approximation: A Gradient Boosting Machine", 2001). Pure.
 */

/**
 * A decision tree, by split: a row whose feature is at most the threshold goes to the lower child, any other to the upper.
 * A child from 0 on is a split, the root being split 0; below 0 it is a leaf: -1 is the first, -2 the second.
 */
export interface Tree {
  readonly features: readonly number[];
  readonly thresholds: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** By leaf, what it adds. */
  readonly leaves: readonly number[];
}

/** The leaf that a row comes to. A tree without a split has one leaf. */
export function leafOf({ features, thresholds, lower, upper }: Tree, row: ArrayLike<number>): number {
  let node = features.length === 0 ? -1 : 0;
  while (node >= 0) {
    const isLower = (row[features[node] ?? 0] ?? 0) <= (thresholds[node] ?? 0);
    node = (isLower ? lower : upper)[node] ?? -1;
  }
  return -1 - node;
}

/** What all trees say of a row together. */
export function sumOfTrees(trees: readonly Tree[], row: ArrayLike<number>): number {
  let sum = 0;
  for (const tree of trees) sum += tree.leaves[leafOf(tree, row)] ?? 0;
  return sum;
}
