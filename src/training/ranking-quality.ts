/**
 * How good a ranking is by given weights. Pure.
 */
import type { QuestionList } from './ranking-lists.ts';

export interface RankingQuality {
  readonly questions: number;
  /** Mean credit of the first candidate. */
  readonly quoteAt1: number;
  /** Mean of the best credit among the first three. */
  readonly quoteAt3: number;
}

/** What one question earns. */
export interface Earned {
  readonly set: string;
  readonly at1: number;
  readonly at3: number;
}

/** @param scores By candidate; where two are the same, the earlier one of the list is ranked first. */
export function earnedBy({ set, credits }: QuestionList, scores: Float64Array): Earned {
  const ranked = Array.from(scores, (score, row) => ({ score, row }))
    .sort((a, b) => b.score - a.score || a.row - b.row)
    .slice(0, 3)
    .map(({ row }) => credits[row] ?? 0);
  return { set, at1: ranked[0] ?? 0, at3: Math.max(0, ...ranked) };
}

/** By set, in the order in which the sets first come. */
export function qualityBySet(earned: readonly Earned[]): Map<string, RankingQuality> {
  const bySet = new Map<string, Earned[]>();
  for (const one of earned) {
    const known = bySet.get(one.set);
    if (known === undefined) bySet.set(one.set, [one]);
    else known.push(one);
  }
  return new Map([...bySet].map(([set, of]) => [set, qualityOf(of)]));
}

/** Quote@1 averaged over the sets, each counting as much as the next. */
export function meanQuoteAt1(qualities: ReadonlyMap<string, RankingQuality>): number {
  const values = [...qualities.values()].map(({ quoteAt1 }) => quoteAt1);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function qualityOf(earned: readonly Earned[]): RankingQuality {
  const mean = (value: (one: Earned) => number): number =>
    earned.reduce((sum, one) => sum + value(one), 0) / earned.length;
  return { questions: earned.length, quoteAt1: mean(({ at1 }) => at1), quoteAt3: mean(({ at3 }) => at3) };
}
