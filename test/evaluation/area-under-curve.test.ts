import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaUnderCurve, type Scored } from '../../src/evaluation/area-under-curve.ts';

/** Compares every positive with every negative. */
function byPairs(scored: readonly Scored[]): number {
  let won = 0;
  let pairs = 0;
  for (const positive of scored.filter(({ isPositive }) => isPositive)) {
    for (const negative of scored.filter(({ isPositive }) => !isPositive)) {
      pairs += 1;
      if (positive.score > negative.score) won += 1;
      if (positive.score === negative.score) won += 0.5;
    }
  }
  return won / pairs;
}

describe('the area under the curve', () => {
  it('is the share of pairs that are in order', () => {
    const few = fc.record({ score: fc.integer({ min: 0, max: 6 }), isPositive: fc.boolean() });
    fc.assert(
      fc.property(fc.array(few), (scored) => {
        const area = areaUnderCurve(scored);
        if (area === null) expect(new Set(scored.map(({ isPositive }) => isPositive)).size).toBeLessThan(2);
        else expect(area).toBeCloseTo(byPairs(scored), 10);
      }),
    );
  });
});
