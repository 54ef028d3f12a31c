/**
 * The answer spans of a sentence, judged: which of them is best, how sure it is of itself, and how much speaks for any
 * of them. Pure.
 */
import rankingData from '../../data/ranking.json' with { type: 'json' };
import { type AnswerSpan, answerSpans, readSpans, type SpanReading } from './answer-spans.ts';
import type { Evidence } from './evidence.ts';
import { spanTraits } from './span-traits.ts';

export interface JudgedSpans {
  readonly reading: SpanReading;
  /** All of the sentence's spans. */
  readonly all: readonly AnswerSpan[];
  /** By span, its share of all belief, 0 to 1. */
  readonly beliefs: Float64Array;
  /** Null where the sentence has no span that could be an answer. */
  readonly best: AnswerSpan | null;
  /** The best span's share of all belief, 0 to 1. */
  readonly belief: number;
  /** How much speaks for one span or another: the logarithm of their summed odds; minus infinity where there is none. */
  readonly promise: number;
}

export type SpanJudge = (evidence: Evidence) => JudgedSpans;

const fitted: Readonly<Record<string, number>> = rankingData.highlight.weights;

/** Judges by the weights that stand in the file. */
export const judgeSpans = spanJudge(spanTraits.map(({ name }) => fitted[name] ?? 0));

/** A judge by these weights, one a trait. */
export function spanJudge(weights: ArrayLike<number>): SpanJudge {
  const weighted = spanTraits
    .map((trait, place) => ({ ...trait, weight: weights[place] ?? 0 }))
    .filter(({ weight }) => weight !== 0);
  return (evidence) => {
    const wanted = evidence.inquiry.question.kind;
    const traits = weighted.filter(({ kind }) => kind === null || kind === wanted);
    const reading = readSpans(evidence);
    const all = answerSpans(reading);
    const scores = new Float64Array(all.length);
    // Trait by trait: a processor that calls one function over and over is spared from guessing which comes next.
    for (const { weight, value } of traits) {
      all.forEach((span, place) => {
        scores[place] = (scores[place] ?? 0) + weight * value(span, reading);
      });
    }
    const bestScore = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
    const odds = scores.map((score) => Math.exp(score - bestScore));
    const mass = odds.reduce((sum, one) => sum + one, 0);
    return {
      reading,
      all,
      beliefs: odds.map((one) => one / mass),
      best: all[scores.indexOf(bestScore)] ?? null,
      belief: all.length === 0 ? 0 : 1 / mass,
      promise: bestScore + Math.log(mass),
    };
  };
}
