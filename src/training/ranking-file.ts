/**
 * What `data/ranking.json` holds: the weights of ranking and highlight, the confidence model, and what they were fitted
 * on and reached. Pure.
 */
import { assurances } from '../answering/assurances.ts';
import type { MeasureWeights } from '../answering/ranking.ts';
import { measures } from '../answering/signals.ts';
import { spanTraits } from '../answering/span-traits.ts';
import type { ReliabilityBin } from '../evaluation/reliability.ts';
import type { ConfidenceModel } from './confidence-fit.ts';
import type { HighlightFit } from './highlight-fit.ts';
import type { RankingQuality } from './ranking-quality.ts';
import type { RerankingFit } from './reranking-fit.ts';
import type { Thresholds } from './thresholds.ts';

/** A set and how many of its questions were used. */
export interface FittedSet {
  readonly set: string;
  readonly questions: number;
}

/** The weights of the measures, what they were fitted to and what they reach. */
export interface FirstReading {
  readonly fittedOn: readonly FittedSet[];
  /** By set, on documents that the weights had not seen. */
  readonly reached: ReadonlyMap<string, RankingQuality>;
  readonly weights: MeasureWeights;
}

export interface Training {
  /** Null where it was left as it stands. */
  readonly ranking: FirstReading | null;
  readonly highlight: HighlightFit;
  readonly reranking: RerankingFit;
  readonly confidence: {
    readonly fittedOn: readonly FittedSet[];
    readonly model: ConfidenceModel;
    readonly thresholds: Thresholds;
    readonly reliability: readonly ReliabilityBin[];
  };
}

const ABOUT =
  'Written by `npm run train`. `weights` are points for a unit of each measure of the signals, fitted to the answerable questions of ' +
  '`fittedOn`, and `terseWeights` what is added to them for a question as terse as can be; `reached` is the share of first quotes (and of one among the first three) that answer, on documents held ' +
  'out of the fit and before the first few are read again (see `reranking.json`). `highlight` holds points for the traits of a span, those of one kind of answer under its name, the ' +
  'belief from which on a span is `sure` enough to be shown, and what is `reached` in sentences that answer, on documents ' +
  'held out. `confidence` is a logistic model of "the first passage answers"; `reliability` shows, on documents held out as well, ' +
  'what share of answers believed between `from` and `to` is right: `answered` and `strong` are the lowest edges from which on at least one in two, and two in three, are.';

const PLACES = 3;

/** The file's content. Fields of the file as it stands that training does not make are kept. */
export function rankingFile(
  standing: Readonly<Record<string, unknown>>,
  { ranking, highlight, confidence }: Omit<Training, 'reranking'>,
): string {
  const content = {
    about: ABOUT,
    ...(ranking === null ? {} : firstReadingOf(ranking)),
    highlight: {
      reached: Object.fromEntries(
        [...highlight.reached].map(([set, { questions, f1 }]) => [set, { questions, f1: rounded(f1) }]),
      ),
      sure: highlight.sure,
      weights: withoutZeros(named(spanTraits, highlight.weights)),
    },
    confidence: {
      fittedOn: confidence.fittedOn,
      intercept: confidence.model.intercept,
      weights: named(assurances, confidence.model.weights),
      ...confidence.thresholds,
      reliability: confidence.reliability.map(({ meanConfidence, right, ...bin }) => ({
        ...bin,
        meanConfidence: rounded(meanConfidence),
        right: rounded(right),
      })),
    },
  };
  return `${JSON.stringify({ ...content, ...standing, ...content }, null, 2)}\n`;
}

function firstReadingOf({ fittedOn, reached, weights }: FirstReading) {
  return {
    fittedOn,
    reached: reachedBySet(reached),
    weights: named(measures, weights.always),
    terseWeights: withoutZeros(named(measures, weights.terse)),
  };
}

/** Shares by set, as the file has them. */
export function reachedBySet(reached: ReadonlyMap<string, RankingQuality>): Record<string, object> {
  return Object.fromEntries(
    [...reached].map(([set, { quoteAt1, quoteAt3 }]) => [
      set,
      { 'quote@1': rounded(quoteAt1), 'quote@3': rounded(quoteAt3) },
    ]),
  );
}

function named(
  features: readonly { readonly name: string }[],
  weights: ArrayLike<number>,
): Record<string, number> {
  return Object.fromEntries(features.map(({ name }, place) => [name, weights[place] ?? 0]));
}

function withoutZeros(weights: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(weights).filter(([, weight]) => weight !== 0));
}

function rounded(value: number): number {
  return Number(value.toFixed(PLACES));
}
