/**
 * Labelled sets as lists to fit the ranking to: a list a question, a row a candidate, a column a measure; where the question is terse,
 * more columns for what its terseness adds to the weights of some. Pure.
 */
import { measures, type Signal } from '../answering/signals.ts';
import type { LabelledSet } from '../evaluation/labelled-set.ts';
import { askedQuestions } from './asked-question.ts';
import { columnsOf, type RankingList } from './listwise.ts';

/** The columns: the measures by their places, then what terseness adds to each of those that it bears on. */
const ALWAYS = [...measures.keys()];
const TERSE = ALWAYS.filter((place) => measures[place]?.isOfAnswer).map((place) => measures.length + place);

/** The candidates of one answerable question, in the article's order; there may be none. Its weight may be 0. */
export interface QuestionList extends RankingList {
  readonly documentId: string;
  readonly set: string;
}

/**
 * What each question of a set weighs: one by the root of their number. A set ten times as large counts three times as much,
 * and no set drowns the others. Questions of a set that is only measured weigh nothing.
 */
export function weightOfQuestion(
  { questions }: LabelledSet,
  { isFitted }: { readonly isFitted: boolean },
): number {
  const answerable = questions.filter((question) => question.answerable).length;
  return isFitted ? 1 / Math.sqrt(answerable) : 0;
}

/** Lists of the set's answerable questions. */
export function rankingLists(set: LabelledSet, { isFitted }: { readonly isFitted: boolean }): QuestionList[] {
  const weight = weightOfQuestion(set, { isFitted });
  const lists: QuestionList[] = [];
  for (const { question, inquiry, candidates, credits } of askedQuestions(set)) {
    if (!question.answerable) continue;
    const columns = inquiry.terseness === 0 ? ALWAYS : [...ALWAYS, ...TERSE];
    const features = new Float32Array(candidates.length * columns.length);
    candidates.forEach((candidate, row) => {
      columns.forEach((column, place) => {
        const judged = measures[column % measures.length]?.value(candidate) ?? 0;
        features[row * columns.length + place] =
          column < measures.length ? judged : judged * inquiry.terseness;
      });
    });
    lists.push({
      set: set.name,
      documentId: question.doc_id,
      features,
      rows: candidates.length,
      columns: Int32Array.from(columns),
      credits: Float32Array.from(credits),
      weight,
    });
  }
  return lists;
}

/** The lists without one signal, the weights of whose measures then come to nothing. */
export function withoutSignal(lists: readonly QuestionList[], signal: Signal): QuestionList[] {
  const isKept = (column: number): boolean => {
    const measure = measures[column % measures.length];
    return measure !== undefined && !signal.measures.includes(measure);
  };
  return lists.map((list) => {
    const columns = columnsOf(list);
    return {
      ...list,
      columns: columns.filter(isKept),
      features: list.features.filter((_, place) => isKept(columns[place % columns.length] ?? 0)),
    };
  });
}
