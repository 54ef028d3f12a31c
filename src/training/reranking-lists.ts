/**
 * Labelled sets as lists to fit the reranking to: a list a question, a row for each of the passages that are read again, a
 * column a feature. Pure.
 */
import type { SpanJudge } from '../answering/judged-spans.ts';
import { type MeasureWeights, rank } from '../answering/ranking.ts';
import { MOST_RERANKED } from '../answering/reranking.ts';
import { rerankingFeatures, rerankingRow } from '../answering/reranking-features.ts';
import type { LabelledSet } from '../evaluation/labelled-set.ts';
import { askedQuestions } from './asked-question.ts';
import { type QuestionList, weightOfQuestion } from './ranking-lists.ts';

/** Lists of the set's answerable questions, which weigh as the lists that the ranking is fitted to; best first. */
export function rerankingLists(
  set: LabelledSet,
  weights: MeasureWeights,
  judge: SpanJudge,
  { isFitted }: { readonly isFitted: boolean },
): QuestionList[] {
  const weight = weightOfQuestion(set, { isFitted });
  const lists: QuestionList[] = [];
  for (const { question, candidates, credits } of askedQuestions(set)) {
    if (!question.answerable) continue;
    // All of the first few, the ones far behind as well: there is more to learn from.
    const passages = rank(candidates, weights).slice(0, MOST_RERANKED);
    const features = new Float32Array(passages.length * rerankingFeatures.length);
    passages.forEach((passage, row) => {
      features.set(rerankingRow(passage, judge(passage.evidence)), row * rerankingFeatures.length);
    });
    lists.push({
      set: set.name,
      documentId: question.doc_id,
      features,
      rows: passages.length,
      credits: Float32Array.from(passages, ({ evidence }) => credits[candidates.indexOf(evidence)] ?? 0),
      weight,
    });
  }
  return lists;
}
