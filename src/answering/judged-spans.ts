/**
 * The answer spans of a sentence, judged: which of them is best, how sure it is of itself, and how much speaks for any
 * of them. Pure.
 */
import rankingData from '../../data/ranking.json' with { type: 'json' };
import { type AnswerSpan, answerSpans, MOST_SPANS, spanAt } from './answer-spans.ts';
import type { Evidence } from './evidence.ts';
import { readSpans, type SpanReading } from './span-reading.ts';
import { placesByKind, spanTraits, traits, writeTraits } from './span-traits.ts';

export interface JudgedSpans {
  readonly reading: SpanReading;
  /** How many spans the sentence has. */
  readonly count: number;
  /** By trait, what is said of the answer, whichever span that is: each span's value, by how much the span is believed in. */
  readonly means: readonly number[];
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
    const reading = readSpans(evidence);
    const spans = answerSpans(reading);
    const count = spans.firsts.length;
    writeTraits(spans, reading, values);
    const { best, bestScore } = score(count, weightsByKind.get(evidence.inquiry.question.kind));
    const mass = believe(count, bestScore);
    return {
      reading,
      count,
      means: meansOver(count),
      best: spanAt(spans, best, reading),
      belief: count === 0 ? 0 : 1 / mass,
      promise: bestScore + Math.log(mass),
    };
  };
}

/** Room to work in: arrays as large as this take longer to make for every sentence than to fill. */
const values = new Float64Array(traits.length * MOST_SPANS);
/** By span: first its score, then its odds, then its share of all belief, 0 to 1. */
const beliefs = new Float64Array(MOST_SPANS);

/** Scores the spans; gives the best one's number and score. */
function score(spans: number, weights: ArrayLike<number> = []): { best: number; bestScore: number } {
  beliefs.fill(0, 0, spans);
  for (let at = 0, trait = 0; trait < traits.length; trait += 1) {
    const weight = weights[trait] ?? 0;
    for (let span = 0; span < spans; span += 1, at += 1)
      beliefs[span] = (beliefs[span] ?? 0) + weight * (values[at] ?? 0);
  }
  let best = 0;
  for (let span = 1; span < spans; span += 1) if ((beliefs[span] ?? 0) > (beliefs[best] ?? 0)) best = span;
  return { best, bestScore: spans === 0 ? Number.NEGATIVE_INFINITY : (beliefs[best] ?? 0) };
}

/** Makes of the scores what is believed in; gives the sum of the odds, those of the best being 1. */
function believe(spans: number, bestScore: number): number {
  let mass = 0;
  for (let span = 0; span < spans; span += 1) {
    const odds = Math.exp((beliefs[span] ?? 0) - bestScore);
    beliefs[span] = odds;
    mass += odds;
  }
  for (let span = 0; span < spans; span += 1) beliefs[span] = (beliefs[span] ?? 0) / mass;
  return mass;
}

/** Spans believed in less than this are not looked at: none of them moves a mean, and there are hundreds. */
const BELIEVABLE = 1e-3;

function meansOver(spans: number): number[] {
  const believable: number[] = [];
  for (let span = 0; span < spans; span += 1) if ((beliefs[span] ?? 0) >= BELIEVABLE) believable.push(span);
  return traits.map((_, trait) => {
    let sum = 0;
    for (const span of believable) sum += (beliefs[span] ?? 0) * (values[trait * spans + span] ?? 0);
    return sum;
  });
}
