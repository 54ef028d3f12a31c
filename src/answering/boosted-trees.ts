/**
 * Boosted trees: many small decision trees, each of which adds a little to what those before it say (Friedman, "Greedy
 * Function Approximation: A Gradient Boosting Machine", 2001). Pure.
 *
 * They are not walked from split to split. All splits on one feature stand together, the lowest threshold first: a row passes those
 * that its value exceeds, each of which rules out the leaves on its lower side, and of each tree the first leaf that is left is where
 * a walk would have come to (Lucchese et al., "QuickScorer: a Fast Algorithm to Rank Documents with Additive Ensembles of Regression
 * Trees", SIGIR 2015). A walk waits at every split for what the one before it says.
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

/** Leaves of a tree, at most: they are the bits of a number. */
const MOST_LEAVES = 32;

/** A split, as rows pass it. */
interface Pass {
  readonly threshold: number;
  /** Which tree it is of. */
  readonly tree: number;
  /** Bits of the tree's leaves that are left where a row goes to the upper side. */
  readonly left: number;
}

/** Trees put together in a few columns. */
export class Forest {
  /** By feature, where its splits begin; one more tells where the last end. */
  readonly #begins: Int32Array;
  /** By split, in the order of their features, and by threshold within one. */
  readonly #thresholds: Float64Array;
  readonly #trees: Int32Array;
  readonly #left: Int32Array;
  /** By tree, `MOST_LEAVES` of what its leaves add, from the lower side to the upper. */
  readonly #leaves: Float64Array;
  /** By tree, bits of the leaves that are left: room that stays from row to row. */
  readonly #reached: Int32Array;

  /** @throws RangeError where a tree has more than 32 leaves. */
  constructor(trees: readonly Tree[]) {
    const byFeature: Pass[][] = [];
    this.#leaves = new Float64Array(MOST_LEAVES * trees.length);
    this.#reached = new Int32Array(trees.length);
    trees.forEach((tree, place) => {
      readTree(tree, place, byFeature, this.#leaves);
    });
    const passes = Array.from(byFeature, (ofOne = []) => ofOne.sort((a, b) => a.threshold - b.threshold));
    const inOrder = passes.flat();
    this.#thresholds = Float64Array.from(inOrder, ({ threshold }) => threshold);
    this.#trees = Int32Array.from(inOrder, ({ tree }) => tree);
    this.#left = Int32Array.from(inOrder, ({ left }) => left);
    this.#begins = new Int32Array(passes.length + 1);
    passes.forEach(({ length }, feature) => {
      this.#begins[feature + 1] = (this.#begins[feature] ?? 0) + length;
    });
  }

  /** What all trees say of a row together. */
  sumOf(row: ArrayLike<number>): number {
    const begins = this.#begins;
    const thresholds = this.#thresholds;
    const trees = this.#trees;
    const left = this.#left;
    const reached = this.#reached.fill(-1);
    for (let feature = 0; feature + 1 < begins.length; feature += 1) {
      const value = row[feature] ?? 0;
      const end = begins[feature + 1] ?? 0;
      for (let pass = begins[feature] ?? 0; pass < end; pass += 1) {
        if (value <= (thresholds[pass] ?? 0)) break;
        const tree = trees[pass] ?? 0;
        reached[tree] = (reached[tree] ?? 0) & (left[pass] ?? 0);
      }
    }
    return this.#sumAt(reached);
  }

  /** What the first leaf that is left of each tree adds, summed. */
  #sumAt(reached: Int32Array): number {
    const leaves = this.#leaves;
    let sum = 0;
    for (let tree = 0; tree < reached.length; tree += 1) {
      const bits = reached[tree] ?? 0;
      sum += leaves[MOST_LEAVES * tree + 31 - Math.clz32(bits & -bits)] ?? 0;
    }
    return sum;
  }
}

/** Puts a tree's splits with those on the same feature, and its leaves in their place. */
function readTree(tree: Tree, place: number, byFeature: Pass[][], leaves: Float64Array): void {
  if (tree.leaves.length > MOST_LEAVES)
    throw new RangeError(`a tree has ${tree.leaves.length} leaves, more than ${MOST_LEAVES}`);
  let met = 0;
  /** Bits of the leaves from a child on. */
  const bitsFrom = (child: number): number => {
    if (child < 0) {
      leaves[MOST_LEAVES * place + met] = tree.leaves[-1 - child] ?? 0;
      met += 1;
      return 1 << (met - 1);
    }
    const lower = bitsFrom(tree.lower[child] ?? -1);
    const feature = tree.features[child] ?? 0;
    byFeature[feature] ??= [];
    byFeature[feature].push({ threshold: tree.thresholds[child] ?? 0, tree: place, left: ~lower });
    return lower | bitsFrom(tree.upper[child] ?? -1);
  };
  bitsFrom(tree.features.length === 0 ? -1 : 0);
}
