/**
 * Ranking: signals times their fitted weights, summed; ties go to the earlier sentence. Pure.
 */
import rankingData from '../../data/ranking.json' with { type: 'json' };
import type { Reason } from './citation.ts';
import type { Evidence } from './evidence.ts';
import { signals } from './signals.ts';

/** A candidate with its score. */
export interface Ranked {
  readonly evidence: Evidence;
  readonly score: number;
}

const fitted: Readonly<Record<string, number>> = rankingData.weights;
/** By place in the list of signals. */
const weights = signals.map(({ name }) => fitted[name] ?? 0);

/** Candidates by score, best first; the order is total. */
export function rank(candidates: readonly Evidence[]): Ranked[] {
  const scores = scoresOf(candidates);
  return candidates
    .map((evidence, place) => ({ evidence, score: scores[place] ?? 0 }))
    .sort((a, b) => b.score - a.score || a.evidence.place - b.evidence.place);
}

/** Signal by signal: a processor that calls one function over and over is spared from guessing which comes next. */
function scoresOf(candidates: readonly Evidence[]): Float64Array {
  const scores = new Float64Array(candidates.length);
  signals.forEach(({ value }, signal) => {
    const weight = weights[signal] ?? 0;
    if (weight === 0) return;
    candidates.forEach((evidence, place) => {
      scores[place] = (scores[place] ?? 0) + weight * value(evidence);
    });
  });
  return scores;
}

/** What a candidate's score is made of, most telling first. */
export function reasonsFor(evidence: Evidence): Reason[] {
  return signals
    .map(({ name, because, value }, place) => ({
      signal: name,
      points: value(evidence) * (weights[place] ?? 0),
      because,
    }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => b.points - a.points);
}
