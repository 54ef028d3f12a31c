/**
 * Labelled sets as lists to fit the ranking to: a list a question, a row a candidate, a column a signal. Pure.
 */
import { signals } from '../answering/signals.ts';
import type { LabelledSet } from '../evaluation/labelled-set.ts';
import { askedQuestions } from './asked-question.ts';
import type { RankingList } from './listwise.ts';

/** The candidates of one answerable question, in the article's order; there may be none. Its weight may be 0. */
export interface QuestionList extends RankingList {
  readonly documentId: string;
  readonly set: string;
}

/**
 * Lists of the set's answerable questions. Each weighs one by the root of their number: a set ten times as large
 * counts three times as much, and no set drowns the others. Lists of a set that is only measured weigh nothing.
 */
export function rankingLists(set: LabelledSet, { isFitted }: { readonly isFitted: boolean }): QuestionList[] {
  const answerable = set.questions.filter((question) => question.answerable).length;
  const weight = isFitted ? 1 / Math.sqrt(answerable) : 0;
  const lists: QuestionList[] = [];
  for (const { question, candidates, credits } of askedQuestions(set)) {
    if (!question.answerable) continue;
    const features = new Float32Array(candidates.length * signals.length);
    candidates.forEach((candidate, row) => {
      signals.forEach(({ value }, column) => {
        features[row * signals.length + column] = value(candidate);
      });
    });
    lists.push({
      set: set.name,
      documentId: question.doc_id,
      features,
      rows: candidates.length,
      credits: Float32Array.from(credits),
      weight,
    });
  }
  return lists;
}

/** The lists without one column. */
export function withoutColumn(lists: readonly QuestionList[], column: number): QuestionList[] {
  return lists.map((list) => {
    const width = list.features.length / list.rows;
    return { ...list, features: list.features.filter((_, place) => place % width !== column) };
  });
}
