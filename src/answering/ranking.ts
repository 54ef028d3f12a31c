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
  return candidates
    .map((evidence) => ({ evidence, score: score(evidence) }))
    .sort((a, b) => b.score - a.score || a.evidence.place - b.evidence.place);
}

function score(evidence: Evidence): number {
  let sum = 0;
  for (let place = 0; place < signals.length; place += 1) {
    const weight = weights[place] ?? 0;
    if (weight !== 0) sum += weight * (signals[place]?.value(evidence) ?? 0);
  }
  return sum;
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
