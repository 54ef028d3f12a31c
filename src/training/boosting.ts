/**
 * Boosting: tree after tree is fitted to what those before it leave of the listwise loss (see listwise.ts). Pure and
 * deterministic.
 */
import type { Tree } from '../answering/boosted-trees.ts';
import { binned } from './feature-bins.ts';
import { isTelling, massesOf } from './listwise.ts';
import type { QuestionList } from './ranking-lists.ts';
import { growTree, rounded } from './tree-growing.ts';

const TREES = 200;
/**
 * How much of what the trees say is believed. All of it does a little better on the sets that they are fitted to, documents held out
 * and all, and worse on questions put to the shipped article; half of it does worse on nearly all sets.
 */
const BELIEVED = 0.7;
/** Where a list is settled, its rows have next to no curvature: a leaf of such rows must not take a giant's step. */
const LEAST_CURVATURE = 1e-3;

/**
 * Trees over the lists' rows, to be added to what the first column says, which is a score.
 *
 * @param trees How many at most; fewer where no further one gains.
 */
export function boost(lists: readonly QuestionList[], trees = TREES): Tree[] {
  const telling = lists.filter((list) => list.weight > 0 && isTelling(list));
  const [first] = telling;
  if (first === undefined) return [];
  const width = first.features.length / first.rows;
  const rows = telling.reduce((sum, list) => sum + list.rows, 0);
  const features = binned(Array.from({ length: width }, (_, column) => columnOf(telling, column, rows)));
  const scores = Float64Array.from(columnOf(telling, 0, rows));
  const grown: Tree[] = [];
  while (grown.length < trees) {
    const { tree, leafOfRow } = growTree(features, slopesOf(telling, scores));
    if (tree.features.length === 0) break;
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
