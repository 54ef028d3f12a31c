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
 * The model fitted to all the examples. A logistic regression is a choice between two rows, the example and nothing
 * at all, so that the ranking's fit does it; a last column of ones gives the intercept.
 */
export function fitConfidence(examples: readonly ConfidenceExample[]): ConfidenceModel {
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
  const weights = fitted.slice(0, width).map(rounded);
  const offset = weights.reduce((sum, weight, column) => sum + weight * (means[column] ?? 0), 0);
  return { intercept: rounded((fitted[width] ?? 0) - offset), weights };
}

/** The chance, 0 to 1, that a first passage with these values answers. */
export function believe({ intercept, weights }: ConfidenceModel, values: Float64Array): number {
  const logit = weights.reduce((sum, weight, column) => sum + weight * (values[column] ?? 0), intercept);
  return 1 / (1 + Math.exp(-logit));
}

/** What each example is believed by a model that has not seen its document. */
export function believeHeldOut(examples: readonly ConfidenceExample[], folds: number): BelievedExample[] {
  return heldOut(examples, folds, fitConfidence, (model, example) => ({
    ...example,
    confidence: believe(model, example.values),
  }));
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
