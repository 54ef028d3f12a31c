/**
 * Features cut into bins, so that the best place to split is sought among some dozens, not among all values (as LightGBM
 * does: Ke and others, "LightGBM: A Highly Efficient Gradient Boosting Decision Tree", 2017). Pure.
 */
import { firstPlace } from '../answering/first-place.ts';

/** Of which each holds about as many rows as the next. */
export const MOST_BINS = 64;

/** The values of rows, each told by the bin that it lies in. */
export interface BinnedRows {
  /** By feature: between one bin and the next, ascending. A value at or below a cut stands in a lower bin. */
  readonly cuts: readonly Float64Array[];
  /** By row and, within it, by feature. */
  readonly bins: Uint8Array;
  /** The features that may be asked for, of which there is at least one. */
  readonly asked: Int32Array;
}

/** @param columns By feature, the values of all rows. */
export function binned(columns: readonly Float32Array[]): BinnedRows {
  const cuts = columns.map(cutsOf);
  const bins = new Uint8Array(columns.length * (columns[0]?.length ?? 0));
  columns.forEach((values, feature) => {
    const own = cuts[feature] ?? new Float64Array();
    values.forEach((value, row) => {
      bins[row * columns.length + feature] = binOf(value, own);
    });
  });
  return { cuts, bins, asked: Int32Array.from(columns.keys()) };
}

function cutsOf(values: Float32Array): Float64Array {
  const sorted = values.slice().sort();
  const cuts: number[] = [];
  let begun = 0;
  for (let row = 1; row < sorted.length; row += 1) {
    const below = sorted[row - 1] ?? 0;
    const above = sorted[row] ?? 0;
    // A value is never cut in two, so that a bin may be larger: the rows that are left are dealt to the bins that are.
    const size = (sorted.length - begun) / (MOST_BINS - cuts.length);
    if (below === above || row - begun < size) continue;
    cuts.push(between(below, above));
    begun = row;
    if (cuts.length === MOST_BINS - 1) break;
  }
  return Float64Array.from(cuts);
}

/** Digits that tell any two numbers of single precision apart. */
const MOST_DIGITS = 9;

/** The shortest number at or above one and below another, for the file's sake. */
function between(below: number, above: number): number {
  for (let digits = 1; digits <= MOST_DIGITS; digits += 1) {
    const cut = Number(((below + above) / 2).toPrecision(digits));
    if (cut >= below && cut < above) return cut;
  }
  return below;
}

function binOf(value: number, cuts: Float64Array): number {
  return firstPlace(cuts.length, (cut) => value <= (cuts[cut] ?? 0));
}
