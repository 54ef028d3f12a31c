/**
 * Training: from labelled sets to everything that `data/ranking.json` and `data/reranking.json` hold. Pure and deterministic.
 */
import { spanJudge } from '../answering/judged-spans.ts';
import { fittedWeights } from '../answering/ranking.ts';
import type { LabelledSet } from '../evaluation/labelled-set.ts';
import { reliabilityOf } from '../evaluation/reliability.ts';
import { confidenceExamples } from './confidence-examples.ts';
import { believeHeldOut, fitConfidence } from './confidence-fit.ts';
import { fitHighlight } from './highlight-fit.ts';
import { highlightLists } from './highlight-lists.ts';
import type { FirstReading, FittedSet, Training } from './ranking-file.ts';
import { type Ablation, ablate, fitRanking, heldOutQuality, measureWeights } from './ranking-fit.ts';
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

export interface TrainingOptions {
  /** Leaves the first reading as it stands: its weights are neither fitted nor measured, and all else is fitted to what they come to. */
  readonly keepsRanking: boolean;
}

/** Fits ranking, highlight, reranking and confidence to the sets, each to what those before it have come to. */
export function train(given: TrainingSets, { keepsRanking }: TrainingOptions): Training {
  const ranking = given.ranking.map((set) => ({ ...set, questions: atMost(set.questions, MOST_QUESTIONS) }));
  const sets = { ...given, ranking };
  const firstReading = keepsRanking ? null : fitFirstReading(sets);
  const weights = firstReading?.weights ?? fittedWeights;
  const highlight = fitHighlight(sets.ranking.flatMap(highlightLists));
  const judge = spanJudge(highlight.weights);
  const reranking = fitReranking(
    eachOf(sets, (set, teaching) => rerankingLists(set, weights, judge, teaching)),
    RERANKING_FOLDS,
  );
  // Trees are surer of documents that they have seen than they will be of any other.
  const readerFor = (documentId: string) => ({ judge, forest: reranking.forestFor(documentId) });
  const examples = sets.confidence.flatMap((set) => confidenceExamples(set, weights, readerFor));
  const reliability = reliabilityOf(believeHeldOut(examples, FOLDS));
  return {
    ranking: firstReading,
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

function fitFirstReading(sets: TrainingSets): FirstReading {
  const lists = eachOf(sets, rankingLists);
  return {
    fittedOn: sets.ranking.map(sized),
    reached: heldOutQuality(lists, FOLDS),
    weights: measureWeights(fitRanking(lists)),
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
