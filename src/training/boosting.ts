/**
 * Boosting: tree after tree is fitted to what those before it leave of the listwise loss (see listwise.ts), each by some of the rows
 * and some of the features (Friedman, "Stochastic Gradient Boosting", 2002). Pure and deterministic: chance begins at the same place.
 */
import type { Tree } from '../answering/boosted-trees.ts';
import { type Random, seededRandom } from '../evaluation/random.ts';
import { binned } from './feature-bins.ts';
import { isTelling, massesOf } from './listwise.ts';
import type { QuestionList } from './ranking-lists.ts';
import { growTree, rounded } from './tree-growing.ts';

const TREES = 800;
/** Shares of the rows and of the features that each tree sees. */
const ROWS_SEEN = 0.7;
const FEATURES_SEEN = 0.5;
/** Where chance begins: any number would do. */
const SEED = 1;
/**
 * How much of what the trees say is believed. All of it does a little better on the sets that they are fitted to, documents held out
 * and all, and worse on questions put to the shipped article; half of it does worse on nearly all sets.
 */
const BELIEVED = 0.65;
/** Where a list is settled, its rows have next to no curvature: a leaf of such rows must not take a giant's step. */
const LEAST_CURVATURE = 1e-3;

/**
 * Trees over the lists' rows, to be added to what the first column says, which is a score.
 *
 * @param trees How many are tried; one that gains nothing is left out.
 */
export function boost(lists: readonly QuestionList[], trees = TREES): Tree[] {
  const telling = lists.filter((list) => list.weight > 0 && isTelling(list));
  const [first] = telling;
  if (first === undefined) return [];
  const width = first.features.length / first.rows;
  const rows = telling.reduce((sum, list) => sum + list.rows, 0);
  const whole = binned(Array.from({ length: width }, (_, column) => columnOf(telling, column, rows)));
  const scores = Float64Array.from(columnOf(telling, 0, rows));
  const random = seededRandom(SEED);
  const grown: Tree[] = [];
  for (let tried = 0; tried < trees; tried += 1) {
    const seen = { ...whole, asked: someOf(whole.asked, random) };
    const { tree, leafOfRow } = growTree(rowsAmong(rows, random), seen, slopesOf(telling, scores));
    if (tree.features.length === 0) continue;
    grown.push(tree);
    leafOfRow.forEach((leaf, row) => {
      scores[row] = (scores[row] ?? 0) + (tree.leaves[leaf] ?? 0);
    });
  }
  return grown.map((tree) => ({
    ...tree,
    leaves: tree.leaves.map((leaf) => rounded(BELIEVED * leaf)),
  }));
}

/** Always as many, ascending. */
function someOf(features: Int32Array, random: Random): Int32Array {
  const drawn = features.slice();
  const seen = Math.ceil(FEATURES_SEEN * drawn.length);
  for (let place = 0; place < seen; place += 1) {
    const other = place + Math.floor(random() * (drawn.length - place));
    [drawn[place], drawn[other]] = [drawn[other] ?? 0, drawn[place] ?? 0];
  }
  return drawn.subarray(0, seen).sort();
}

/** Some of so many rows, each by its own chance. */
function rowsAmong(rows: number, random: Random): Int32Array {
  return Int32Array.from({ length: rows }, (_, row) => row).filter(() => random() < ROWS_SEEN);
}

function columnOf(lists: readonly QuestionList[], column: number, length: number): Float32Array {
  const values = new Float32Array(length);
  let at = 0;
  for (const { features, rows } of lists) {
    for (let row = 0; row < rows; row += 1)
      values[at++] = features[row * (features.length / rows) + column] ?? 0;
  }
  return values;
}

/** How the loss changes with each row's score; lists count by their weight, on average by 1. */
function slopesOf(lists: readonly QuestionList[], scores: Float64Array) {
  const mean = lists.reduce((sum, { weight }) => sum + weight, 0) / lists.length;
  const gradient = new Float64Array(scores.length);
  const curvature = new Float64Array(scores.length);
  let at = 0;
  for (const { rows, credits, weight } of lists) {
    const { masses, all, earned } = massesOf(scores.slice(at, at + rows), credits);
    for (let row = 0; row < rows; row += 1, at += 1) {
      const share = (masses[row] ?? 0) / all;
      gradient[at] = (weight / mean) * (share - ((masses[row] ?? 0) * (credits[row] ?? 0)) / earned);
      curvature[at] = (weight / mean) * Math.max(LEAST_CURVATURE, share * (1 - share));
    }
  }
  return { gradient, curvature };
}
