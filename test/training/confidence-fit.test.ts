import { describe, expect, it } from 'vitest';
import { areaUnderCurve } from '../../src/evaluation/area-under-curve.ts';
import { seededRandom } from '../../src/evaluation/random.ts';
import type { ConfidenceExample } from '../../src/training/confidence-examples.ts';
import { believe, believeHeldOut, fitConfidence } from '../../src/training/confidence-fit.ts';

const TRUE = { intercept: -4, weights: Float64Array.of(2, -1, 0) };

/** Examples whose first passage is right with the chance that the true model gives. */
function examplesOf(count: number): ConfidenceExample[] {
  const random = seededRandom(11);
  return Array.from({ length: count }, (_, number) => {
    // Far from 0, as some assurances are: the fit must not need centred values.
    const values = Float64Array.of(2 + random() * 3, random() * 4, 10 + random());
    const isRight = random() < believe(TRUE, values);
    return { set: 's', documentId: `d${number % 100}`, values, isRight, answerable: isRight, weight: 0.1 };
  });
}

describe('the fit of confidence', () => {
  const examples = examplesOf(2_000);
  const model = fitConfidence(examples);

  it('finds the model that made the examples', () => {
    expect(Math.abs((model.weights[0] ?? 0) - 2)).toBeLessThan(0.3);
    expect(Math.abs((model.weights[1] ?? 0) + 1)).toBeLessThan(0.3);
    expect(Math.abs(model.weights[2] ?? 1)).toBeLessThan(0.5);
  });

  it('believes on the whole as much as is right', () => {
    const mean = (value: (example: ConfidenceExample) => number) =>
      examples.reduce((sum, example) => sum + value(example), 0) / examples.length;
    expect(mean(({ values }) => believe(model, values))).toBeCloseTo(
      mean(({ isRight }) => (isRight ? 1 : 0)),
      2,
    );
  });

  it('tells right from wrong on documents that it has not seen', () => {
    const believed = believeHeldOut(examples, 2);
    expect(believed.map(({ values }) => values)).toEqual(examples.map(({ values }) => values));
    const area = areaUnderCurve(
      believed.map(({ confidence, isRight }) => ({ score: confidence, isPositive: isRight })),
    );
    expect(area).toBeGreaterThan(0.8);
  });

  it('gives no weight to what tells one set from another', () => {
    const random = seededRandom(3);
    // The first value is high in the set in which more is answered, and says nothing within either.
    const inTwoSets = Array.from({ length: 800 }, (_, number) => {
      const [set, high, rate] = number % 2 === 0 ? ['long', 5, -2] : ['short', 0, 1];
      const values = Float64Array.of(high + 4 * random(), random() * 4);
      const isRight = random() < believe({ intercept: rate - 2, weights: Float64Array.of(0, 1) }, values);
      return { set, documentId: `d${number % 100}`, values, isRight, answerable: isRight, weight: 0.1 };
    });
    const { weights } = fitConfidence(inTwoSets);
    expect(Math.abs(weights[0] ?? 1)).toBeLessThan(0.2);
    expect(weights[1]).toBeGreaterThan(0.5);
  });

  it('learns from sets without unanswerable questions only how far to believe', () => {
    const mixed = examples.slice(0, 400);
    const easy = mixed
      .filter(({ isRight }) => isRight)
      .map((example) => ({ ...example, set: 'easy', values: example.values.map((value) => -value) }));
    const [one, other] = [fitConfidence(mixed), fitConfidence([...mixed, ...easy])];
    const ratio = ({ weights }: typeof model) => (weights[0] ?? 0) / (weights[1] ?? 1);
    expect(ratio(other)).toBeCloseTo(ratio(one), 1);
    expect(Math.abs(other.weights[0] ?? 0)).toBeLessThan(Math.abs(one.weights[0] ?? 0));
  });

  it('counts an example as much as it weighs', () => {
    const doubled = examples
      .slice(0, 200)
      .flatMap((example, place) => (place < 50 ? [example, example] : [example]));
    const weighed = examples
      .slice(0, 200)
      .map((example, place) => (place < 50 ? { ...example, weight: 0.2 } : example));
    const [one, other] = [fitConfidence(doubled), fitConfidence(weighed)];
    expect(one.intercept).toBeCloseTo(other.intercept, 1);
    expect([...one.weights].map((weight) => Math.round(weight * 20))).toEqual(
      [...other.weights].map((weight) => Math.round(weight * 20)),
    );
  });
});
