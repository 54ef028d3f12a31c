/**
 * An evaluation: a set answered by Pullquote and, beside it in the same run, by bare MiniSearch.
 * Pure but for the clock, which is passed in.
 */
import { predict } from '../cli/prediction.ts';
import { predictWithMiniSearch } from './engines/minisearch.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type Judgement, judge } from './judgement.ts';
import type { LabelledSet } from './labelled-set.ts';

export interface Result {
  readonly engine: string;
  readonly figures: Figures;
  readonly judgements: readonly Judgement[];
}

export interface Evaluation {
  readonly set: string;
  readonly pullquote: Result;
  readonly miniSearch: Result;
}

/** @param now Milliseconds of a clock that never runs backwards. */
export function evaluate(set: LabelledSet, now: () => number): Evaluation {
  const result = (engine: string, predictions: ReturnType<typeof predict>): Result => {
    const judgements = judge(set, predictions);
    return { engine, figures: figuresOf(set.questions, judgements), judgements };
  };
  return {
    set: set.name,
    pullquote: result('Pullquote', predict(set, now)),
    miniSearch: result('MiniSearch', predictWithMiniSearch(set, now)),
  };
}
