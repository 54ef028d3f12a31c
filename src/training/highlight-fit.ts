/**
 * Fits the highlight: the weights of a span's traits, and how sure a span must be to be shown. Pure.
 */
import { heldOut } from './fold.ts';
import { fitListwise, scoresOf } from './listwise.ts';
import type { QuestionList } from './ranking-lists.ts';

/** What spans of one set reach, on documents held out of the fit and in the sentence that answers. */
export interface HighlightQuality {
  readonly questions: number;
  /** Mean likeness to the marked answer, 0 to 1; a question whose highlight is not sure counts 0. */
  readonly f1: number;
}

export interface HighlightFit {
  /** By trait. */
  readonly weights: Float64Array;
  /** Share of all belief, 0 to 1, that the best span must have. */
  readonly sure: number;
  readonly reached: ReadonlyMap<string, HighlightQuality>;
}

/** How a question's best span came out. */
interface Shown {
  readonly set: string;
  readonly belief: number;
  readonly likeness: number;
}

const FOLDS = 2;
/** Kinds that are asked for seldom teach their traits little: without a strong penalty they would learn by heart. */
const OPTIONS = { steps: 80, ridge: 1e-3 } as const;
const PLACES = 3;
/** A highlight is worth showing where it is expected to share so much with the answer. */
const WORTH_SHOWING = 1 / 4;
const BINS = 20;

/** The fit to these lists; spans are taken for as sure as held-out documents show them to be. */
export function fitHighlight(lists: readonly QuestionList[]): HighlightFit {
  const shown = heldOut(lists, FOLDS, weightsFor, (weights, list) => bestBy(list, weights));
  const sure = sureFrom(shown);
  const reached = new Map<string, HighlightQuality>();
  for (const set of new Set(shown.map((one) => one.set))) {
    const of = shown.filter((one) => one.set === set);
    const sum = of.reduce((total, { belief, likeness }) => total + (belief < sure ? 0 : likeness), 0);
    reached.set(set, { questions: of.length, f1: sum / of.length });
  }
  return { weights: weightsFor(lists), sure, reached };
}

function weightsFor(lists: readonly QuestionList[]): Float64Array {
  return fitListwise(lists, OPTIONS).map((weight) => Number(weight.toFixed(PLACES)));
}

function bestBy(list: QuestionList, weights: Float64Array): Shown {
  const { set, rows, credits } = list;
  const scores = scoresOf(list, weights);
  const best = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const mass = scores.reduce((sum, score) => sum + Math.exp(score - best), 0);
  return { set, belief: rows === 0 ? 0 : 1 / mass, likeness: credits[scores.indexOf(best)] ?? 0 };
}

/** The lowest belief, in twentieths, from which on spans are worth showing. */
function sureFrom(shown: readonly Shown[]): number {
  for (let bin = BINS - 1; bin >= 0; bin -= 1) {
    const inBin = shown.filter(({ belief }) => Math.min(BINS - 1, Math.floor(belief * BINS)) === bin);
    const mean = inBin.reduce((sum, { likeness }) => sum + likeness, 0) / inBin.length;
    if (mean < WORTH_SHOWING) return (bin + 1) / BINS;
  }
  return 0;
}
