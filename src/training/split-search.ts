/**
 * Where to split a leaf of a tree: the slopes of its rows summed by bin, and the cut between bins that gains most. Pure.
 */
import { type BinnedRows, MOST_BINS } from './feature-bins.ts';
import type { Slopes } from './tree-growing.ts';

/** The slopes of a leaf's rows, summed. */
export interface Histogram {
  /**
   * By feature and, within it, by bin: the sums of gradients and of curvatures and the number of rows, side by side; nothing for
   * features that are not asked for.
   */
  readonly sums: Float64Array;
  /** Of all rows. */
  readonly total: Sums;
}

interface Sums {
  readonly gradient: number;
  readonly curvature: number;
  readonly count: number;
}

/** Rows up to a cut go to the lower side. */
export interface Split {
  readonly feature: number;
  readonly cut: number;
  readonly gain: number;
}

/** Numbers that a bin holds. */
const WIDTH = 3;
const STRIDE = MOST_BINS * WIDTH;
/** Penalty on the squares of what leaves say. */
const RIDGE = 10;
/** A leaf of fewer rows, or of rows that are all but settled, would learn by heart. */
const FEWEST_ROWS = 20;
const LEAST_CURVATURE = 1;

/** Row by row: a row's bins stand side by side, and what is summed is small enough to stay at hand. */
export function histogramOf(rows: Int32Array, { cuts, bins, asked }: BinnedRows, slopes: Slopes): Histogram {
  const sums = new Float64Array(cuts.length * STRIDE);
  for (const row of rows) {
    const gradient = slopes.gradient[row] ?? 0;
    const curvature = slopes.curvature[row] ?? 0;
    for (const feature of asked) {
      const at = feature * STRIDE + (bins[row * cuts.length + feature] ?? 0) * WIDTH;
      sums[at] = (sums[at] ?? 0) + gradient;
      sums[at + 1] = (sums[at + 1] ?? 0) + curvature;
      sums[at + 2] = (sums[at + 2] ?? 0) + 1;
    }
  }
  return { sums, total: totalOf(sums, asked[0] ?? 0) };
}

/** The histogram of the rows that one holds and another, of some of them, does not. */
export function rest(whole: Histogram, part: Histogram): Histogram {
  return {
    sums: whole.sums.map((sum, at) => sum - (part.sums[at] ?? 0)),
    total: minus(whole.total, part.total),
  };
}

/** Null where no split gains anything. */
export function bestSplit({ sums, total }: Histogram, { cuts, asked }: BinnedRows): Split | null {
  let best: Split | null = null;
  for (const feature of asked) {
    const own = cuts[feature] ?? [];
    let lower = NOTHING;
    for (let cut = 0; cut < own.length; cut += 1) {
      lower = plusBin(lower, sums, feature * STRIDE + cut * WIDTH);
      const upper = minus(total, lower);
      if (!isEnough(lower) || !isEnough(upper)) continue;
      const gain = worth(lower) + worth(upper) - worth(total);
      if (gain > (best?.gain ?? 0)) best = { feature, cut, gain };
    }
  }
  return best;
}

/** The step that takes most off the loss of a leaf's rows. */
export function bestStep({ total: { gradient, curvature } }: Histogram): number {
  return -gradient / (curvature + RIDGE);
}

const NOTHING: Sums = { gradient: 0, curvature: 0, count: 0 };

/** Every feature's bins hold all rows: those of any that is asked for tell the total. */
function totalOf(sums: Float64Array, feature: number): Sums {
  let total = NOTHING;
  for (let bin = 0; bin < MOST_BINS; bin += 1) total = plusBin(total, sums, feature * STRIDE + bin * WIDTH);
  return total;
}

function plusBin({ gradient, curvature, count }: Sums, sums: Float64Array, at: number): Sums {
  return {
    gradient: gradient + (sums[at] ?? 0),
    curvature: curvature + (sums[at + 1] ?? 0),
    count: count + (sums[at + 2] ?? 0),
  };
}

function minus(a: Sums, b: Sums): Sums {
  return {
    gradient: a.gradient - b.gradient,
    curvature: a.curvature - b.curvature,
    count: a.count - b.count,
  };
}

function isEnough({ count, curvature }: Sums): boolean {
  return count >= FEWEST_ROWS && curvature >= LEAST_CURVATURE;
}

/** What the best step takes off the loss, twice. */
function worth({ gradient, curvature }: Sums): number {
  return gradient ** 2 / (curvature + RIDGE);
}
