/**
 * Fits the reranking, and tells what it reaches on documents that its trees have not seen. Pure.
 */
import { Forest, type Tree } from '../answering/boosted-trees.ts';
import { addedBy, isFar } from '../answering/reranking.ts';
import { boost } from './boosting.ts';
import { heldOutFits } from './fold.ts';
import type { QuestionList } from './ranking-lists.ts';
import { earnedBy, qualityBySet, type RankingQuality } from './ranking-quality.ts';

export interface RerankingFit {
  readonly trees: readonly Tree[];
  /** Trees that have not seen a document, by its id. */
  readonly forestFor: (documentId: string) => Forest;
  /** By set. */
  readonly reached: ReadonlyMap<string, RankingQuality>;
}

export function fitReranking(lists: readonly QuestionList[], folds: number): RerankingFit {
  const forestFor = heldOutFits(lists, folds, (seen) => new Forest(boost(seen)));
  const earned = lists.map((list) => earnedBy(list, rerankedScores(list, forestFor(list.documentId))));
  return { trees: boost(lists), forestFor, reached: qualityBySet(earned) };
}

/** By row, best first: the score, which is its first column, and what the trees add to it where it is read again. */
function rerankedScores({ features, rows }: QuestionList, forest: Forest): Float64Array {
  const width = features.length / rows;
  return Float64Array.from({ length: rows }, (_, row) => {
    const own = features.subarray(row * width, (row + 1) * width);
    const score = own[0] ?? 0;
    return isFar(score, features[0] ?? 0) ? score : score + addedBy(forest, own);
  });
}
