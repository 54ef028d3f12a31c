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

/** Trees put one behind the other in a few columns, which are read in half the time. */
export class Forest {
  /** By tree, where a row comes in: a split, or a leaf below 0. */
  readonly #roots: Int32Array;
  /** By split: its feature, its threshold and its two children, the lower before the upper. */
  readonly #features: Int32Array;
  readonly #thresholds: Float64Array;
  readonly #children: Int32Array;
  readonly #leaves: Float64Array;

  constructor(trees: readonly Tree[]) {
    this.#features = Int32Array.from(trees.flatMap(({ features }) => features));
    this.#thresholds = Float64Array.from(trees.flatMap(({ thresholds }) => thresholds));
    this.#leaves = Float64Array.from(trees.flatMap(({ leaves }) => leaves));
    this.#roots = new Int32Array(trees.length);
    this.#children = new Int32Array(2 * this.#features.length);
    let splits = 0;
    let leaves = 0;
    const placed = (child: number): number => (child < 0 ? child - leaves : child + splits);
    trees.forEach((tree, place) => {
      this.#roots[place] = placed(tree.features.length === 0 ? -1 : 0);
      tree.lower.forEach((lower, split) => {
        this.#children[2 * (splits + split)] = placed(lower);
        this.#children[2 * (splits + split) + 1] = placed(tree.upper[split] ?? -1);
      });
      splits += tree.features.length;
      leaves += tree.leaves.length;
    });
  }

  /** What all trees say of a row together. */
  sumOf(row: ArrayLike<number>): number {
    let sum = 0;
    for (let tree = 0; tree < this.#roots.length; tree += 1) {
      let node = this.#roots[tree] ?? -1;
      while (node >= 0) {
        const isLower = (row[this.#features[node] ?? 0] ?? 0) <= (this.#thresholds[node] ?? 0);
        node = this.#children[isLower ? 2 * node : 2 * node + 1] ?? -1;
      }
      sum += this.#leaves[-1 - node] ?? 0;
    }
    return sum;
  }
}
