/**
 * Training: from labelled sets to everything that `data/ranking.json` holds. Pure and deterministic.
 */
import { spanJudge } from '../answering/judged-spans.ts';
import type { LabelledSet } from '../evaluation/labelled-set.ts';
import { reliabilityOf } from '../evaluation/reliability.ts';
import { confidenceExamples } from './confidence-examples.ts';
import { believeHeldOut, fitConfidence } from './confidence-fit.ts';
import { fitHighlight } from './highlight-fit.ts';
import { highlightLists } from './highlight-lists.ts';
import type { FittedSet, Training } from './ranking-file.ts';
import { type Ablation, ablate, fitRanking, heldOutQuality, signalWeights } from './ranking-fit.ts';
import { type QuestionList, rankingLists } from './ranking-lists.ts';
import { thresholdsBy } from './thresholds.ts';

export interface TrainingSets {
  /** Ranking is fitted to these, and the highlight to those of them that mark answers. */
  readonly ranking: readonly LabelledSet[];
  /** Confidence is fitted to these; a set may be among both. */
  readonly confidence: readonly LabelledSet[];
  /** Ranking is measured on these and fitted to none of them. */
  readonly measured: readonly LabelledSet[];
}

/** Parts that the documents are dealt into, each held out in turn. */
const FOLDS = 4;
/** Ablation fits as often as there are signals; half of the documents tell what each is worth. */
const ABLATION_FOLDS = 2;

/** Fits ranking, highlight and confidence to the sets. */
export function train(sets: TrainingSets): Training {
  const lists = listsOf(sets);
  const weights = signalWeights(fitRanking(lists));
  const highlight = fitHighlight(sets.ranking.flatMap(highlightLists));
  const judge = spanJudge(highlight.weights);
  const examples = sets.confidence.flatMap((set) => confidenceExamples(set, weights, judge));
  const reliability = reliabilityOf(believeHeldOut(examples, FOLDS));
  return {
    ranking: {
      fittedOn: sets.ranking.map(sized),
      reached: heldOutQuality(lists, FOLDS),
      weights,
    },
    highlight,
    confidence: {
      fittedOn: sets.confidence.map(sized),
      model: fitConfidence(examples),
      thresholds: thresholdsBy(reliability),
      reliability,
    },
  };
}

/** What each signal is worth, everything refitted without it; in the order of the signals. */
export function ablation(sets: TrainingSets): Generator<Ablation> {
  return ablate(listsOf(sets), ABLATION_FOLDS);
}

function listsOf({ ranking, measured }: TrainingSets): QuestionList[] {
  return [
    ...ranking.flatMap((set) => rankingLists(set, { isFitted: true })),
    ...measured.flatMap((set) => rankingLists(set, { isFitted: false })),
  ];
}

function sized({ name, questions }: LabelledSet): FittedSet {
  return { set: name, questions: questions.length };
}
