/**
 * The answer spans of a sentence, judged: which of them is best, how sure it is of itself, and how much speaks for any
 * of them. Pure.
 */
import rankingData from '../../data/ranking.json' with { type: 'json' };
import { type AnswerSpan, answerSpans, readSpans, type SpanReading } from './answer-spans.ts';
import type { Evidence } from './evidence.ts';
import { placesByKind, spanTraits, traits, traitValues } from './span-traits.ts';

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
    const values = traitValues(all, reading);
    // First the spans' scores, then their odds: arrays take long to make.
    const beliefs = new Float64Array(all.length);
    for (let at = 0, trait = 0; trait < traits.length; trait += 1) {
      const weight = weightOfTrait?.[trait] ?? 0;
      for (let span = 0; span < beliefs.length; span += 1, at += 1)
        beliefs[span] = (beliefs[span] ?? 0) + weight * (values[at] ?? 0);
    }
    let best = 0;
    for (let span = 1; span < beliefs.length; span += 1)
      if ((beliefs[span] ?? 0) > (beliefs[best] ?? 0)) best = span;
    const bestScore = beliefs[best] ?? Number.NEGATIVE_INFINITY;
    let mass = 0;
    for (let span = 0; span < beliefs.length; span += 1) {
      const odds = Math.exp((beliefs[span] ?? 0) - bestScore);
      beliefs[span] = odds;
      mass += odds;
    }
    for (let span = 0; span < beliefs.length; span += 1) beliefs[span] = (beliefs[span] ?? 0) / mass;
    return {
      reading,
      all,
      values,
      beliefs,
      best: all[best] ?? null,
      belief: all.length === 0 ? 0 : 1 / mass,
      promise: bestScore + Math.log(mass),
    };
  };
}
