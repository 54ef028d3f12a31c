/**
 * Ranking: signals times their fitted weights, summed; ties go to the earlier sentence. Pure.
 */
import rankingData from '../../data/ranking.json' with { type: 'json' };
import type { Reason } from './citation.ts';
import type { Evidence } from './evidence.ts';
import type { Inquiry } from './inquiry.ts';
import { signals } from './signals.ts';

/** A candidate with its score. */
export interface Ranked {
  readonly evidence: Evidence;
  readonly score: number;
}

/**
 * What the signals weigh, by their place in the list: for any question, and what is added for one as terse as can be.
 */
export interface SignalWeights {
  readonly always: ArrayLike<number>;
  readonly terse: ArrayLike<number>;
}

const named = (weights: Readonly<Record<string, number>>): number[] =>
  signals.map(({ name }) => weights[name] ?? 0);
const fitted: SignalWeights = { always: named(rankingData.weights), terse: named(rankingData.terseWeights) };

/**
 * Candidates by score, best first; the order is total.
 *
 * @param weights Those that stand in the file, where no others are given.
 */
export function rank(candidates: readonly Evidence[], weights = fitted): Ranked[] {
  const scores = scoresOf(candidates, weights);
  return candidates.map((evidence, place) => ({ evidence, score: scores[place] ?? 0 })).sort(bestFirst);
}

/** The order of candidates by score, of equals the earlier in the article first: it is total. */
export function bestFirst(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.evidence.place - b.evidence.place;
}

/** Signal by signal: a processor that calls one function over and over is spared from guessing which comes next. */
function scoresOf(candidates: readonly Evidence[], weights: SignalWeights): Float64Array {
  const scores = new Float64Array(candidates.length);
  const [first] = candidates;
  if (first === undefined) return scores;
  signals.forEach(({ value }, signal) => {
    const weight = weightFor(first.inquiry, signal, weights);
    if (weight === 0) return;
    candidates.forEach((evidence, place) => {
      scores[place] = (scores[place] ?? 0) + weight * value(evidence);
    });
  });
  return scores;
}

function weightFor({ terseness }: Inquiry, signal: number, { always, terse }: SignalWeights): number {
  return (always[signal] ?? 0) + terseness * (terse[signal] ?? 0);
}

/** What each signal adds to a candidate's score, in the order of the signals. */
export function reasonsFor(evidence: Evidence): Reason[] {
  return signals.map(({ name, because, value }, signal) => ({
    signal: name,
    points: value(evidence) * weightFor(evidence.inquiry, signal, fitted),
    because,
  }));
}
