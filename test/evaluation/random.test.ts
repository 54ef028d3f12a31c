import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/evaluation/random.ts';

describe('seeded random numbers', () => {
  it('lie from 0 to 1 and about evenly', () => {
    const random = seededRandom(7);
    const numbers = Array.from({ length: 10_000 }, random);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(numbers.reduce((sum, number) => sum + number) / numbers.length).toBeCloseTo(0.5, 1);
  });
});
