/**
 * The figures of a set: how often the right sentence comes first, and how honest the confidence is. Pure.
 */
import { areaUnderCurve } from './area-under-curve.ts';
import { isRight, type Judgement } from './judgement.ts';
import type { LabelledQuestion } from './labelled-set.ts';
import { percentile } from './percentile.ts';

/** Shares and means are 0 to 1, and null where there is nothing to take them of. */
export interface Figures {
  readonly questions: number;
  readonly answerable: number;
  readonly unanswerable: number;
  /** Mean credit of the first quote, over the answerable questions; so are the next three. */
  readonly quoteAt1: number | null;
  /** Mean of the best credit among the first three. */
  readonly quoteAt3: number | null;
  /** Mean of the best credit divided by its rank, among the first five. */
  readonly reciprocalRank: number | null;
  /** Share of the answerable questions that are answered, and rightly. */
  readonly answeredAndRight: number | null;
  /** Mean overlap of the first highlight with the answer, over the questions with gold answers. */
  readonly highlightF1: number | null;
  readonly highlightExact: number | null;
  /** Share of the unanswerable questions that are answered all the same. */
  readonly answeredThoughUnanswerable: number | null;
  /** The chance that an answerable question gets more confidence than an unanswerable one. */
  readonly confidenceAuroc: number | null;
  /** Milliseconds that a question takes: the median, and what 95 of 100 do not exceed. */
  readonly msMedian: number | null;
  readonly ms95th: number | null;
  /** Quotes that lie outside their document or differ from it. */
  readonly notVerbatim: number;
  readonly withoutPrediction: number;
}

/** Figures of all these questions; a question without a judgement has no prediction, and earns nothing. */
export function figuresOf(questions: readonly LabelledQuestion[], judgements: readonly Judgement[]): Figures {
  const answerable = questions.filter((question) => question.answerable).length;
  const unanswerable = judgements.filter(({ question }) => !question.answerable);
  const highlights = judgements.flatMap(({ highlight }) => highlight ?? []);
  const times = judgements.map(({ prediction }) => prediction.ms);
  const total = (earned: (judgement: Judgement) => number): number =>
    judgements.reduce((sum, judgement) => sum + earned(judgement), 0);
  const isAnswered = ({ prediction }: Judgement): boolean => prediction.outcome === 'answered';
  return {
    questions: questions.length,
    answerable,
    unanswerable: unanswerable.length,
    quoteAt1: share(
      total(({ credits }) => credits[0] ?? 0),
      answerable,
    ),
    quoteAt3: share(
      total(({ credits }) => Math.max(0, ...credits.slice(0, 3))),
      answerable,
    ),
    reciprocalRank: share(
      total(({ credits }) => Math.max(0, ...credits.map((credit, rank) => credit / (rank + 1)))),
      answerable,
    ),
    answeredAndRight: share(
      total((judgement) => (isAnswered(judgement) && isRight(judgement) ? 1 : 0)),
      answerable,
    ),
    highlightF1: share(sum(highlights.map(({ f1 }) => f1)), highlights.length),
    highlightExact: share(sum(highlights.map(({ exact }) => exact)), highlights.length),
    answeredThoughUnanswerable: share(unanswerable.filter(isAnswered).length, unanswerable.length),
    confidenceAuroc: areaUnderCurve(
      judgements.map(({ prediction, question }) => ({
        score: prediction.confidence,
        isPositive: question.answerable,
      })),
    ),
    msMedian: percentile(times, 0.5),
    ms95th: percentile(times, 0.95),
    notVerbatim: total(({ notVerbatim }) => notVerbatim),
    withoutPrediction: questions.length - judgements.length,
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
