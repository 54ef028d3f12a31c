/**
 * Labelled sets as examples to fit confidence to: what assures of a first passage, and whether it answers. Pure.
 */
import { assurances } from '../answering/assurances.ts';
import { type MeasureWeights, rank } from '../answering/ranking.ts';
import { type Reader, rerank } from '../answering/reranking.ts';
import type { LabelledSet } from '../evaluation/labelled-set.ts';
import { askedQuestions } from './asked-question.ts';

export interface ConfidenceExample {
  readonly set: string;
  readonly documentId: string;
  /** By assurance. */
  readonly values: Float64Array;
  /** Whether the first passage answers; never where the question has no answer. */
  readonly isRight: boolean;
  readonly answerable: boolean;
  /** How much it counts beside others. */
  readonly weight: number;
}

/**
 * Examples of the set's questions, unanswerable ones and all; a question for which nothing is found gives none.
 * They weigh as the lists that the ranking is fitted to.
 *
 * @param weights The ranking's.
 * @param readerFor By the id of a document, who reads the first few again: confidence is about the passage that comes first then.
 */
export function confidenceExamples(
  set: LabelledSet,
  weights: MeasureWeights,
  readerFor: (documentId: string) => Reader,
): ConfidenceExample[] {
  const weight = 1 / Math.sqrt(set.questions.length);
  const examples: ConfidenceExample[] = [];
  for (const { question, candidates, credits } of askedQuestions(set)) {
    const [best, next] = rerank(rank(candidates, weights), readerFor(question.doc_id));
    if (best === undefined) continue;
    const standing = { best, next };
    examples.push({
      set: set.name,
      documentId: question.doc_id,
      values: Float64Array.from(assurances, ({ value }) => value(standing)),
      isRight: (credits[candidates.indexOf(best.evidence)] ?? 0) > 0,
      answerable: question.answerable,
      weight,
    });
  }
  return examples;
}
