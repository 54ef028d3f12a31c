/**
 * One prediction held against its labelled question. Pure.
 */
import type { Prediction } from '../cli/prediction.ts';
import type { SetDocument } from '../cli/question-set.ts';
import { creditsIn } from './credit.ts';
import type { LabelledQuestion, LabelledSet } from './labelled-set.ts';
import { bestLikeness, type Likeness } from './span-overlap.ts';

export interface Judgement {
  readonly question: LabelledQuestion;
  readonly document: SetDocument;
  readonly prediction: Prediction;
  /** What each of the first five quotes earns, 0 to 1; all 0 where the question has no answer. */
  readonly credits: readonly number[];
  /** The first highlight beside the gold answers; null where there is nothing to compare. */
  readonly highlight: Likeness | null;
  /** Quotes that lie outside the text or differ from it. */
  readonly notVerbatim: number;
}

/** Excerpts that count; a reader looks no further. */
const EXCERPTS_JUDGED = 5;

/** A judgement for each question that has a prediction, in the set's order. */
export function judge(
  { documents, questions }: Pick<LabelledSet, 'documents' | 'questions'>,
  predictions: Iterable<Prediction>,
): Judgement[] {
  const byId = new Map([...predictions].map((prediction) => [prediction.id, prediction]));
  const creditOf = creditsIn(documents);
  return questions.flatMap((question) => {
    const prediction = byId.get(question.id);
    const document = documents.get(question.doc_id);
    if (prediction === undefined || document === undefined) return [];
    const credit = creditOf(question.doc_id);
    return [
      {
        question,
        document,
        prediction,
        credits: prediction.excerpts
          .slice(0, EXCERPTS_JUDGED)
          .map((excerpt) => (question.answerable ? credit(question, excerpt) : 0)),
        highlight: highlightOf(question, document, prediction),
        notVerbatim: prediction.excerpts.filter((excerpt) => !isVerbatim(excerpt, document)).length,
      },
    ];
  });
}

/** Whether the first quote answers. */
export function isRight({ credits }: Judgement): boolean {
  return (credits[0] ?? 0) > 0;
}

function highlightOf(
  { answerable, answers }: LabelledQuestion,
  { text }: SetDocument,
  { excerpts: [first] }: Prediction,
): Likeness | null {
  if (!answerable || answers.length === 0 || first === undefined) return null;
  const highlighted = first.highlight ? text.slice(first.highlight.start, first.highlight.end) : '';
  return bestLikeness(
    highlighted,
    answers.map((answer) => answer.text),
  );
}

function isVerbatim({ start, end, quote }: Prediction['excerpts'][number], { text }: SetDocument): boolean {
  return start >= 0 && start < end && end <= text.length && text.slice(start, end) === quote;
}
