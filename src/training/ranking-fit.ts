/**
 * Fits the ranking's weights, and tells what they reach on documents that they have not seen. Pure.
 */
import type { MeasureWeights } from '../answering/ranking.ts';
import { measures, signals } from '../answering/signals.ts';
import { heldOut } from './fold.ts';
import { fitListwise, scoresOf } from './listwise.ts';
import { type QuestionList, withoutSignal } from './ranking-lists.ts';
import { earnedBy, meanQuoteAt1, qualityBySet, type RankingQuality } from './ranking-quality.ts';

/** Decimal places of a weight: more would say more than the sets do. */
const PLACES = 4;

/** Weights by column of the lists, fitted to all of them that weigh something. */
export function fitRanking(lists: readonly QuestionList[]): Float64Array {
  const weights = new Float64Array(2 * measures.length);
  fitListwise(lists.filter(({ weight }) => weight > 0)).forEach((weight, column) => {
    weights[column] = Number(weight.toFixed(PLACES));
  });
  return weights;
}

/** Weights by column as the ranking takes them. */
export function measureWeights(weights: Float64Array): MeasureWeights {
  return { always: weights.subarray(0, measures.length), terse: weights.subarray(measures.length) };
}

/** By set, what weights reach on the documents that were held out of their fit. */
export function heldOutQuality(lists: readonly QuestionList[], folds: number): Map<string, RankingQuality> {
  return qualityBySet(
    heldOut(lists, folds, fitRanking, (weights, list) => earnedBy(list, scoresOf(list, weights))),
  );
}

export interface Ablation {
  readonly signal: string;
  /** Held-out quote@1, averaged over the sets, with every signal less without this one: what it is worth. */
  readonly worth: number;
}

/** What each signal is worth, everything refitted without it; in the order of the signals. */
export function* ablate(lists: readonly QuestionList[], folds: number): Generator<Ablation> {
  const whole = meanQuoteAt1(heldOutQuality(lists, folds));
  for (const signal of signals) {
    const without = meanQuoteAt1(heldOutQuality(withoutSignal(lists, signal), folds));
    yield { signal: signal.name, worth: whole - without };
  }
}
