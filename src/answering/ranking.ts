/**
 * Ranking: signals times their fitted weights, summed; ties go to the earlier sentence. Pure.
 */
import rankingData from '../../data/ranking.json' with { type: 'json' };
import type { Reason } from './citation.ts';
import type { Evidence } from './evidence.ts';
import { signals } from './signals.ts';

/** A candidate with its score and what it is made of. */
export interface Ranked {
  readonly evidence: Evidence;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

const weights: Readonly<Record<string, number>> = rankingData.weights;

/** Candidates by score, best first; the order is total. */
export function rank(candidates: readonly Evidence[]): Ranked[] {
  return candidates.map(score).sort((a, b) => b.score - a.score || a.evidence.place - b.evidence.place);
}

function score(evidence: Evidence): Ranked {
  const reasons = signals.map(({ name, because, value }) => ({
    signal: name,
    points: value(evidence) * (weights[name] ?? 0),
    because,
  }));
  return { evidence, score: reasons.reduce((sum, { points }) => sum + points, 0), reasons };
}
