/**
 * The answer spans of a sentence, judged: which of them is best, how sure it is of itself, and how much speaks for any
 * of them. Pure.
 */
import rankingData from '../../data/ranking.json' with { type: 'json' };
import { type AnswerSpan, answerSpans, readSpans, type SpanReading } from './answer-spans.ts';
import type { Evidence } from './evidence.ts';
import { placesByKind, spanTraits, traits } from './span-traits.ts';

export interface JudgedSpans {
  readonly reading: SpanReading;
  /** All of the sentence's spans. */
  readonly all: readonly AnswerSpan[];
  /** Trait after trait, and of each span after span, what the `traits` say. */
  readonly values: Float64Array;
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

/** A judge by these weights, one for each of the `spanTraits`. */
export function spanJudge(weights: ArrayLike<number>): SpanJudge {
  const weightsByKind = new Map(
    [...placesByKind].map(([kind, places]) => [
      kind,
      Float64Array.from(places, (place) => weights[place] ?? 0),
    ]),
  );
  return (evidence) => {
    const weightOfTrait = weightsByKind.get(evidence.inquiry.question.kind);
    const reading = readSpans(evidence);
    const all = answerSpans(reading);
    const values = valuesOf(all, reading);
    const scores = new Float64Array(all.length);
    for (let at = 0, trait = 0; trait < traits.length; trait += 1) {
      const weight = weightOfTrait?.[trait] ?? 0;
      for (let span = 0; span < scores.length; span += 1, at += 1)
        scores[span] = (scores[span] ?? 0) + weight * (values[at] ?? 0);
    }
    const bestScore = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
    const odds = scores.map((score) => Math.exp(score - bestScore));
    const mass = odds.reduce((sum, one) => sum + one, 0);
    return {
      reading,
      all,
      values,
      beliefs: odds.map((one) => one / mass),
      best: all[scores.indexOf(bestScore)] ?? null,
      belief: all.length === 0 ? 0 : 1 / mass,
      promise: bestScore + Math.log(mass),
    };
  };
}

/** Trait by trait: a processor that calls one function over and over is spared from guessing which comes next. */
function valuesOf(spans: readonly AnswerSpan[], reading: SpanReading): Float64Array {
  const values = new Float64Array(traits.length * spans.length);
  let at = 0;
  for (const { value } of traits) {
    for (const span of spans) {
      values[at] = value(span, reading);
      at += 1;
    }
  }
  return values;
}
