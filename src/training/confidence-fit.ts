/**
 * Fits the confidence model: a logistic regression of "the first passage answers" on what assures of it. Pure.
 */
import type { ConfidenceExample } from './confidence-examples.ts';
import { heldOut } from './fold.ts';
import { fitListwise } from './listwise.ts';

export interface ConfidenceModel {
  readonly intercept: number;
  /** By assurance. */
  readonly weights: Float64Array;
}

/** An example with what it is believed, 0 to 1. */
export interface BelievedExample extends ConfidenceExample {
  readonly confidence: number;
}

const PLACES = 4;
/** Assurances say much the same, so that their weights take longer to settle than the ranking's. */
const STEPS = 400;

/**
 * The model of these examples, fitted in two steps.
 *
 * First the weights, to what tells a passage that answers from one of a text that does not answer. Each set has a base
 * rate of its own in this fit: sets differ in how many of their questions are answered, how long their texts are and how
 * they ask, and a weight that told sets apart would tell nothing within one. Then, from all examples, how far these
 * weights are to be believed.
 */
export function fitConfidence(examples: readonly ConfidenceExample[]): ConfidenceModel {
  const width = examples[0]?.values.length ?? 0;
  const weights = fitLogistic(withBaseRates(tellingOf(examples))).weights.slice(0, width);
  const scored = examples.map((example) => ({
    ...example,
    values: Float64Array.of(weighted(weights, example.values)),
  }));
  const level = fitLogistic(scored);
  const belief = level.weights[0] ?? 0;
  return {
    intercept: rounded(level.intercept),
    weights: weights.map((weight) => rounded(belief * weight)),
  };
}

/**
 * The examples that tell such passages apart: those of sets that hold both. A passage that misses the answer of its text
 * is left out, as it looks much like one that hits it; all examples are in where no set holds both.
 */
function tellingOf(examples: readonly ConfidenceExample[]): readonly ConfidenceExample[] {
  const kinds = new Map<string, Set<boolean>>();
  const telling = examples.filter(({ isRight, answerable }) => isRight || !answerable);
  for (const { set, isRight } of telling) kinds.set(set, (kinds.get(set) ?? new Set()).add(isRight));
  const ofBoth = telling.filter(({ set }) => kinds.get(set)?.size === 2);
  return ofBoth.length === 0 ? examples : ofBoth;
}

/** The examples with one more value for every set but the first, 1 in those that are of it. */
function withBaseRates(examples: readonly ConfidenceExample[]): ConfidenceExample[] {
  const [, ...sets] = new Set(examples.map(({ set }) => set));
  return examples.map((example) => ({
    ...example,
    values: Float64Array.of(...example.values, ...sets.map((set) => (set === example.set ? 1 : 0))),
  }));
}

/**
 * A logistic regression is a choice between two rows, the example and nothing at all, so that the ranking's fit does
 * it; a last column of ones gives the intercept.
 */
function fitLogistic(examples: readonly ConfidenceExample[]): ConfidenceModel {
  const width = examples[0]?.values.length ?? 0;
  const means = meansOf(examples, width);
  const lists = examples.map(({ values, isRight, weight }) => {
    const features = new Float32Array(2 * (width + 1));
    // Around their means the columns say little of one another, and the intercept settles as soon as they do.
    features.set(values.map((value, column) => value - (means[column] ?? 0)));
    features[width] = 1;
    return { features, rows: 2, credits: Float32Array.of(isRight ? 1 : 0, isRight ? 0 : 1), weight };
  });
  const fitted = fitListwise(lists, { steps: STEPS });
  const weights = fitted.slice(0, width);
  return { intercept: (fitted[width] ?? 0) - weighted(weights, means), weights };
}

/** The chance, 0 to 1, that a first passage with these values answers. */
export function believe({ intercept, weights }: ConfidenceModel, values: Float64Array): number {
  return 1 / (1 + Math.exp(-intercept - weighted(weights, values)));
}

/** What each example is believed by a model that has not seen its document. */
export function believeHeldOut(examples: readonly ConfidenceExample[], folds: number): BelievedExample[] {
  return heldOut(examples, folds, fitConfidence, (model, example) => ({
    ...example,
    confidence: believe(model, example.values),
  }));
}

function weighted(weights: Float64Array, values: Float64Array): number {
  return weights.reduce((sum, weight, column) => sum + weight * (values[column] ?? 0), 0);
}

function meansOf(examples: readonly ConfidenceExample[], width: number): Float64Array {
  const means = new Float64Array(width);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (const { values, weight } of examples)
    values.forEach((value, column) => {
      means[column] = (means[column] ?? 0) + (value * weight) / total;
    });
  return means;
}

function rounded(value: number): number {
  return Number(value.toFixed(PLACES));
}
