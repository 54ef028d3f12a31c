/**
 * Ranking: measures times their fitted weights, summed; ties go to the earlier sentence. Pure.
 */
import rankingData from '../../data/ranking.json' with { type: 'json' };
import type { Reason } from './citation.ts';
import type { Evidence } from './evidence.ts';
import type { Inquiry } from './inquiry.ts';
import { measures, signals } from './signals.ts';

/** A candidate with what the measures say of it, by their place in the list. */
interface Judged {
  readonly evidence: Evidence;
  readonly values: Float64Array;
}

/** A candidate with its score. */
export interface Ranked extends Judged {
  readonly score: number;
}

/**
 * What the measures weigh, by their place in the list: for any question, and what is added for one as terse as can be.
 */
export interface MeasureWeights {
  readonly always: ArrayLike<number>;
  readonly terse: ArrayLike<number>;
}

const named = (weights: Readonly<Record<string, number>>): number[] =>
  measures.map(({ name }) => weights[name] ?? 0);
/** The weights that stand in the file. */
export const fittedWeights: MeasureWeights = {
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
  const weightOfMeasure = weightsFor(first.inquiry, weights);
  return judged(candidates)
    .map(({ evidence, values }) => ({ evidence, values, score: weighed(values, weightOfMeasure) }))
    .sort(bestFirst);
}

function weighed(values: Float64Array, weights: readonly number[]): number {
  let sum = 0;
  for (let measure = 0; measure < values.length; measure += 1)
    sum += (weights[measure] ?? 0) * (values[measure] ?? 0);
  return sum;
}

/** The order of candidates by score, of equals the earlier in the article first: it is total. */
export function bestFirst(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.evidence.place - b.evidence.place;
}

/**
 * The candidates with what the measures say of them. Measure by measure: a processor that calls one function over and over is spared
 * from guessing which comes next.
 */
function judged(candidates: readonly Evidence[]): Judged[] {
  // One table, of which each candidate has a part: to make a typed array of its own for each took as long as many measures do.
  const table = new Float64Array(candidates.length * measures.length);
  const rows = candidates.map((evidence, row) => ({
    evidence,
    values: table.subarray(row * measures.length, (row + 1) * measures.length),
  }));
  measures.forEach(({ value }, measure) => {
    for (const { evidence, values } of rows) values[measure] = value(evidence);
  });
  return rows;
}

/** By measure, what it weighs in a question. */
function weightsFor({ terseness }: Inquiry, { always, terse }: MeasureWeights): number[] {
  return measures.map((_, measure) => (always[measure] ?? 0) + terseness * (terse[measure] ?? 0));
}

/** What each signal adds to a candidate's score, in the order of the signals. */
export function reasonsFor({ evidence, values }: Ranked): Reason[] {
  const weights = weightsFor(evidence.inquiry, fittedWeights);
  let place = 0;
  return signals.map(({ name, because, measures: own }) => {
    let points = 0;
    for (const end = place + own.length; place < end; place += 1)
      points += (values[place] ?? 0) * (weights[place] ?? 0);
    return { signal: name, points, because };
  });
}
