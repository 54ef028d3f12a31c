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

/** A tree, and which leaf each row has come to. */
export interface GrownTree {
  readonly tree: Tree;
  readonly leafOfRow: Int32Array;
}

const MOST_LEAVES = 15;
/** A leaf says no more than this share of what would be best for its rows. */
const RATE = 0.1;
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

export function growTree(binned: BinnedRows, slopes: Slopes): GrownTree {
  const rows = Int32Array.from(slopes.gradient, (_, row) => row);
  const histogram = histogramOf(rows, binned, slopes);
  const leaves: Growing[] = [{ rows, histogram, split: bestSplit(histogram, binned), parent: null }];
  const tree: { features: number[]; thresholds: number[]; lower: number[]; upper: number[] } = {
    features: [],
    thresholds: [],
    lower: [],
    upper: [],
  };
  while (leaves.length < MOST_LEAVES) {
    const place = mostGaining(leaves);
    const leaf = leaves[place];
    if (leaf === undefined || leaf.split === null) break;
    const node = tree.features.length;
    tree.features.push(leaf.split.feature);
    tree.thresholds.push(binned.cuts[leaf.split.feature]?.[leaf.split.cut] ?? 0);
    tree.lower.push(-1);
    tree.upper.push(-1);
    if (leaf.parent !== null) tree[leaf.parent.side][leaf.parent.node] = node;
    leaves.splice(place, 1, ...divided(leaf, leaf.split, node, binned, slopes));
  }
  const leafOfRow = new Int32Array(slopes.gradient.length);
  leaves.forEach(({ rows: own, parent }, leaf) => {
    if (parent !== null) tree[parent.side][parent.node] = -1 - leaf;
    for (const row of own) leafOfRow[row] = leaf;
  });
  return {
    tree: { ...tree, leaves: leaves.map((leaf) => rounded(RATE * bestStep(leaf.histogram))) },
    leafOfRow,
  };
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
