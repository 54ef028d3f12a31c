import { describe, expect, test } from 'vitest';
import { fitListwise, gradientOf, lossOf, type RankingList } from '../../src/training/listwise.ts';

/** Two features: the first tells the right row, the second is the same in all rows of a list. */
const lists: readonly RankingList[] = [
  { features: Float32Array.of(1, 5, 0, 5, 0.2, 5), rows: 3, credits: Float32Array.of(1, 0, 0), weight: 1 },
  { features: Float32Array.of(0.1, 2, 0.9, 2), rows: 2, credits: Float32Array.of(0, 0.5), weight: 2 },
];

const ONE_COLUMN = { rows: 2, credits: Float32Array.of(1, 0), weight: 1 };

describe('listwise fitting', () => {
  test('descends along the true slope of the loss', () => {
    const weights = Float64Array.of(0.7, -0.3);
    const gradient = gradientOf(lists, weights, 0.01);
    const step = 1e-6;
    for (const column of [0, 1]) {
      const up = weights.map((weight, place) => weight + (place === column ? step : 0));
      const down = weights.map((weight, place) => weight - (place === column ? step : 0));
      const slope = (lossOf(lists, up, 0.01) - lossOf(lists, down, 0.01)) / (2 * step);
      expect(gradient[column]).toBeCloseTo(slope, 6);
    }
  });

  test('weighs the feature that tells the right row, and not the one that tells nothing', () => {
    const [telling, idle] = fitListwise(lists);
    expect(telling).toBeGreaterThan(1);
    expect(idle).toBeCloseTo(0, 3);
  });

  test('takes columns that are left out for zeros', () => {
    const whole = [...lists, { ...ONE_COLUMN, features: Float32Array.of(0, 3, 0, 1) }];
    const sparse = [...lists, { ...ONE_COLUMN, features: Float32Array.of(3, 1), columns: Int32Array.of(1) }];
    expect(fitListwise(sparse)).toEqual(fitListwise(whole));
  });

  test('gives the same weights for the same lists', () => {
    expect(fitListwise(lists)).toEqual(fitListwise(lists));
  });

  test('learns nothing from lists in which every row earns, or none does', () => {
    const mute = [{ features: Float32Array.of(1, 0), rows: 2, credits: Float32Array.of(0, 0), weight: 1 }];
    expect(fitListwise(mute)).toHaveLength(0);
    expect(fitListwise([...lists, ...mute])).toEqual(fitListwise(lists));
  });
});
