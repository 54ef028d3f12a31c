/**
 * Ranking: signals times their fitted weights, summed; ties go to the earlier sentence. Pure.
 */
import rankingData from '../../data/ranking.json' with { type: 'json' };
import type { Reason } from './citation.ts';
import type { Evidence } from './evidence.ts';
import type { Inquiry } from './inquiry.ts';
import { signals } from './signals.ts';

/** A candidate with what the signals say of it, by their place in the list. */
interface Judged {
  readonly evidence: Evidence;
  readonly values: Float64Array;
}

/** A candidate with its score. */
export interface Ranked extends Judged {
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
/** The weights that stand in the file. */
export const fittedWeights: SignalWeights = {
  always: named(rankingData.weights),
  terse: named(rankingData.terseWeights),
};

/**
 * Candidates by score, best first; the order is total.
 *
 * @param weights Those that stand in the file, where no others are given.
 */
export function rank(candidates: readonly Evidence[], weights = fittedWeights): Ranked[] {
  const [first] = candidates;
  if (first === undefined) return [];
  const weightOfSignal = weightsFor(first.inquiry, weights);
  return judged(candidates)
    .map(({ evidence, values }) => ({ evidence, values, score: weighed(values, weightOfSignal) }))
    .sort(bestFirst);
}

function weighed(values: Float64Array, weights: readonly number[]): number {
  let sum = 0;
  for (let signal = 0; signal < values.length; signal += 1)
    sum += (weights[signal] ?? 0) * (values[signal] ?? 0);
  return sum;
}

/** The order of candidates by score, of equals the earlier in the article first: it is total. */
export function bestFirst(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.evidence.place - b.evidence.place;
}

/**
 * The candidates with what the signals say of them. Signal by signal: a processor that calls one function over and over is spared
 * from guessing which comes next.
 */
function judged(candidates: readonly Evidence[]): Judged[] {
  // One table, of which each candidate has a part: to make a typed array of its own for each took as long as many signals do.
  const table = new Float64Array(candidates.length * signals.length);
  const rows = candidates.map((evidence, row) => ({
    evidence,
    values: table.subarray(row * signals.length, (row + 1) * signals.length),
  }));
  signals.forEach(({ value }, signal) => {
    for (const { evidence, values } of rows) values[signal] = value(evidence);
  });
  return rows;
}

/** By signal, what it weighs in a question. */
function weightsFor({ terseness }: Inquiry, { always, terse }: SignalWeights): number[] {
  return signals.map((_, signal) => (always[signal] ?? 0) + terseness * (terse[signal] ?? 0));
}

/** What each signal adds to a candidate's score, in the order of the signals. */
export function reasonsFor({ evidence, values }: Ranked): Reason[] {
  const weights = weightsFor(evidence.inquiry, fittedWeights);
  return signals.map(({ name, because }, signal) => ({
    signal: name,
    points: (values[signal] ?? 0) * (weights[signal] ?? 0),
    because,
  }));
}
