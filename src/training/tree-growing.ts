/**
 * Grows one decision tree along the slope of a loss: whichever leaf gains most by it is split next (Friedman 2001; gains
 * and leaves of second order as in Chen and Guestrin, "XGBoost: A Scalable Tree Boosting System", 2016). Pure.
 */
import type { Tree } from '../answering/boosted-trees.ts';
import type { BinnedRows } from './feature-bins.ts';
import { bestSplit, bestStep, type Histogram, histogramOf, rest, type Split } from './split-search.ts';

/** By row, how the loss changes with its score. */
export interface Slopes {
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
}

/** A tree, and which leaf each row comes to, one that it did not grow by as well. */
export interface GrownTree {
  readonly tree: Tree;
  readonly leafOfRow: Int32Array;
}

const MOST_LEAVES = 15;
/** A leaf says no more than this share of what would be best for its rows. */
const RATE = 0.03;
/** Decimal places of what a leaf adds: more would say more than its rows do. */
const LEAF_PLACES = 4;

/** A leaf while the tree grows. */
interface Growing {
  readonly rows: Int32Array;
  readonly histogram: Histogram;
  /** The best split, or null where none gains. */
  readonly split: Split | null;
  /** Where the tree points to it: the split above, and its side of that; null for the root. */
  readonly parent: { readonly node: number; readonly side: 'lower' | 'upper' } | null;
}

/** @param rows Those that the tree grows by. */
export function growTree(rows: Int32Array, binned: BinnedRows, slopes: Slopes): GrownTree {
  const root = histogramOf(rows, binned, slopes);
  const leaves: Growing[] = [{ rows, histogram: root, split: bestSplit(root, binned), parent: null }];
  const splits: Split[] = [];
  const lower: number[] = [];
  const upper: number[] = [];
  const point = ({ parent }: Growing, to: number): void => {
    if (parent !== null) (parent.side === 'lower' ? lower : upper)[parent.node] = to;
  };
  while (leaves.length < MOST_LEAVES) {
    const place = mostGaining(leaves);
    const leaf = leaves[place];
    if (leaf === undefined || leaf.split === null) break;
    const node = splits.push(leaf.split) - 1;
    point(leaf, node);
    leaves.splice(place, 1, ...divided(leaf, leaf.split, node, binned, slopes));
  }
  leaves.forEach((leaf, place) => {
    point(leaf, -1 - place);
  });
  const tree: Tree = {
    features: splits.map(({ feature }) => feature),
    thresholds: splits.map(({ feature, cut }) => binned.cuts[feature]?.[cut] ?? 0),
    lower,
    upper,
    leaves: leaves.map((leaf) => rounded(RATE * bestStep(leaf.histogram))),
  };
  return { tree, leafOfRow: leavesOfRows(tree, splits, binned, slopes.gradient.length) };
}

/** Where each row comes to, by its bins. */
function leavesOfRows(
  { lower, upper }: Tree,
  splits: readonly Split[],
  { bins, cuts }: BinnedRows,
  count: number,
): Int32Array {
  const leafOfRow = new Int32Array(count);
  if (splits.length === 0) return leafOfRow;
  for (let row = 0; row < count; row += 1) {
    let node = 0;
    while (node >= 0) {
      const { feature = 0, cut = 0 } = splits[node] ?? {};
      const isLower = (bins[row * cuts.length + feature] ?? 0) <= cut;
      node = (isLower ? lower : upper)[node] ?? -1;
    }
    leafOfRow[row] = -1 - node;
  }
  return leafOfRow;
}

function mostGaining(leaves: readonly Growing[]): number {
  return leaves.reduce(
    (best, { split }, place) => ((split?.gain ?? 0) > (leaves[best]?.split?.gain ?? 0) ? place : best),
    0,
  );
}

function divided(
  leaf: Growing,
  { feature, cut }: Split,
  node: number,
  binned: BinnedRows,
  slopes: Slopes,
): [Growing, Growing] {
  const { bins, cuts } = binned;
  const isLower = (row: number): boolean => (bins[row * cuts.length + feature] ?? 0) <= cut;
  const lowerRows = leaf.rows.filter(isLower);
  const upperRows = leaf.rows.filter((row) => !isLower(row));
  // The smaller side is counted, the larger is what is left: half of the work or less.
  const isLowerSmall = lowerRows.length <= upperRows.length;
  const small = histogramOf(isLowerSmall ? lowerRows : upperRows, binned, slopes);
  const large = rest(leaf.histogram, small);
  const grown = (side: 'lower' | 'upper', rows: Int32Array, histogram: Histogram): Growing => ({
    rows,
    histogram,
    split: bestSplit(histogram, binned),
    parent: { node, side },
  });
  return [
    grown('lower', lowerRows, isLowerSmall ? small : large),
    grown('upper', upperRows, isLowerSmall ? large : small),
  ];
}

/** What a leaf adds, as the file has it. */
export function rounded(value: number): number {
  return Number(value.toFixed(LEAF_PLACES));
}
