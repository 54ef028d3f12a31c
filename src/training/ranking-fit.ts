/**
 * Fits the ranking's weights, and tells what they reach on documents that they have not seen. Pure.
 */
import { signals } from '../answering/signals.ts';
import { heldOut } from './fold.ts';
import { fitListwise } from './listwise.ts';
import { type QuestionList, withoutColumn } from './ranking-lists.ts';
import { earnedBy, meanQuoteAt1, qualityBySet, type RankingQuality } from './ranking-quality.ts';

/** Decimal places of a weight: more would say more than the sets do. */
const PLACES = 4;

/** Weights by signal, fitted to all the lists that weigh something. */
export function fitRanking(lists: readonly QuestionList[]): Float64Array {
  return fitListwise(lists.filter(({ weight }) => weight > 0)).map((weight) =>
    Number(weight.toFixed(PLACES)),
  );
}

/** By set, what weights reach on the documents that were held out of their fit. */
export function heldOutQuality(lists: readonly QuestionList[], folds: number): Map<string, RankingQuality> {
  return qualityBySet(heldOut(lists, folds, fitRanking, (weights, list) => earnedBy(list, weights)));
}

export interface Ablation {
  readonly signal: string;
  /** Held-out quote@1, averaged over the sets, with every signal less without this one: what it is worth. */
  readonly worth: number;
}

/** What each signal is worth, everything refitted without it; in the order of the signals. */
export function* ablate(lists: readonly QuestionList[], folds: number): Generator<Ablation> {
  const whole = meanQuoteAt1(heldOutQuality(lists, folds));
  for (const [column, { name: signal }] of signals.entries()) {
    const without = meanQuoteAt1(heldOutQuality(withoutColumn(lists, column), folds));
    yield { signal, worth: whole - without };
  }
}
