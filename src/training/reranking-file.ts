/**
 * What `data/reranking.json` holds: the trees by which the first few passages are put in order anew, and what they reach. Pure.
 */
import type { Tree } from '../answering/boosted-trees.ts';
import { rerankingFeatures } from '../answering/reranking-features.ts';
import { reachedBySet } from './ranking-file.ts';
import type { RerankingFit } from './reranking-fit.ts';

const ABOUT =
  'Written by `npm run train`. What each of `trees` adds to the score of a passage that is read again, fitted to the ' +
  'questions that the ranking is fitted to. By split: a passage whose feature (a place in `features`) is at most the ' +
  'threshold goes to the lower child, any other to the upper; a child below 0 is a leaf, -1 the first. `reached` is the ' +
  'share of first quotes (and of one among the first three) that answer, on documents held out of the trees’ fit.';

/** The file's content: a tree a line. */
export function rerankingFile({ trees, reached }: RerankingFit): string {
  const head = { about: ABOUT, reached: reachedBySet(reached), features: rerankingFeatures };
  const lines = trees.map((tree: Tree) => `    ${JSON.stringify(tree)}`).join(',\n');
  return `${JSON.stringify(head, null, 2).replace(/\n}$/, '')},\n  "trees": [\n${lines}\n  ]\n}\n`;
}
