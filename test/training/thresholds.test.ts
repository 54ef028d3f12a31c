import { describe, expect, it } from 'vitest';
import { thresholdsBy } from '../../src/training/thresholds.ts';

/** Bins of a tenth with these shares of right answers. */
const bins = (rights: readonly number[], questions = 100) =>
  rights.map((right, bin) => ({
    from: bin / 10,
    to: (bin + 1) / 10,
    questions,
    meanConfidence: right,
    right,
  }));

describe('the thresholds', () => {
  it('are the lowest edges from which on enough is right', () => {
    expect(thresholdsBy(bins([0.1, 0.2, 0.3, 0.39, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]))).toEqual({
      answered: 0.5,
      strong: 0.7,
    });
  });

  it('do not trust a bin below one that fails', () => {
    expect(thresholdsBy(bins([0.5, 0.3, 0.6, 0.7, 0.6, 0.9]))).toEqual({ answered: 0.2, strong: 0.5 });
  });

  it('pass over bins of few questions', () => {
    const few = {
      ...bins([0, 0, 0, 0.1], 5)[3],
      from: 0.3,
      to: 0.4,
      questions: 5,
      meanConfidence: 0.35,
      right: 0.1,
    };
    expect(thresholdsBy([...bins([0.5, 0.5, 0.5]), few, ...bins([0, 0, 0, 0, 0.7]).slice(4)])).toEqual({
      answered: 0,
      strong: 0.4,
    });
  });

  it('are out of reach where nothing is right enough', () => {
    expect(thresholdsBy(bins([0.1, 0.2]))).toEqual({ answered: 1, strong: 1 });
    expect(thresholdsBy([])).toEqual({ answered: 1, strong: 1 });
  });
});
