/**
 * From which confidence on an answer is given, and called strong: read off a reliability table. Pure.
 */
import type { ReliabilityBin } from '../evaluation/reliability.ts';

export interface Thresholds {
  /** Confidence from which a first passage counts as an answer. */
  readonly answered: number;
  /** Confidence from which the answer is called a strong match. */
  readonly strong: number;
}

/** What is given as an answer is more often right than not. */
const ANSWERED = 1 / 2;
/** A strong match is right in two of three. */
const STRONG = 2 / 3;
/** Bins of fewer questions say nothing either way. */
const FEWEST_QUESTIONS = 30;

/** The lowest edges from which on every bin holds so many right answers; 1 where no bin does. */
export function thresholdsBy(bins: readonly ReliabilityBin[]): Thresholds {
  const telling = bins.filter(({ questions }) => questions >= FEWEST_QUESTIONS);
  return { answered: lowestFrom(telling, ANSWERED), strong: lowestFrom(telling, STRONG) };
}

function lowestFrom(bins: readonly ReliabilityBin[], share: number): number {
  const lastBelow = bins.findLastIndex(({ right }) => right < share);
  return bins[lastBelow + 1]?.from ?? 1;
}
