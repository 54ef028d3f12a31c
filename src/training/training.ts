/**
 * Training: from labelled sets to everything that `data/ranking.json` and `data/reranking.json` hold. Pure and deterministic.
 */
import { Forest } from '../answering/boosted-trees.ts';
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
import { fitReranking } from './reranking-fit.ts';
import { rerankingLists } from './reranking-lists.ts';
import { atMost } from './thinning.ts';
import { thresholdsBy } from './thresholds.ts';

export interface TrainingSets {
  /** Ranking and reranking are fitted to these, and the highlight to those of them that mark answers. */
  readonly ranking: readonly LabelledSet[];
  /** Confidence is fitted to these; a set may be among both. */
  readonly confidence: readonly LabelledSet[];
  /** Ranking and reranking are measured on these and fitted to none of them. */
  readonly measured: readonly LabelledSet[];
}

/** Parts that the documents are dealt into, each held out in turn. */
const FOLDS = 4;
/** Trees take minutes to fit: one half of the documents tells what those of the other reach. */
const RERANKING_FOLDS = 2;
/** Ablation fits as often as there are signals; half of the documents tell what each is worth. */
const ABLATION_FOLDS = 2;

/** More questions of one set than this teach little and take long. */
const MOST_QUESTIONS = 20_000;

/** Fits ranking, highlight, reranking and confidence to the sets, each to what those before it have come to. */
export function train(given: TrainingSets): Training {
  const ranking = given.ranking.map((set) => ({ ...set, questions: atMost(set.questions, MOST_QUESTIONS) }));
  const sets = { ...given, ranking };
  const lists = eachOf(sets, rankingLists);
  const weights = signalWeights(fitRanking(lists));
  const highlight = fitHighlight(sets.ranking.flatMap(highlightLists));
  const judge = spanJudge(highlight.weights);
  const reranking = fitReranking(
    eachOf(sets, (set, teaching) => rerankingLists(set, weights, judge, teaching)),
    RERANKING_FOLDS,
  );
  const reader = { judge, forest: new Forest(reranking.trees) };
  const examples = sets.confidence.flatMap((set) => confidenceExamples(set, weights, reader));
  const reliability = reliabilityOf(believeHeldOut(examples, FOLDS));
  return {
    ranking: {
      fittedOn: sets.ranking.map(sized),
      reached: heldOutQuality(lists, FOLDS),
      weights,
    },
    highlight,
    reranking,
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
  return ablate(eachOf(sets, rankingLists), ABLATION_FOLDS);
}

/** The lists that are made of every set that is fitted to or measured. */
function eachOf(
  { ranking, measured }: TrainingSets,
  listsOf: (set: LabelledSet, teaching: { readonly isFitted: boolean }) => QuestionList[],
): QuestionList[] {
  return [
    ...ranking.flatMap((set) => listsOf(set, { isFitted: true })),
    ...measured.flatMap((set) => listsOf(set, { isFitted: false })),
  ];
}

function sized({ name, questions }: LabelledSet): FittedSet {
  return { set: name, questions: questions.length };
}
