import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reliabilityOf } from '../../src/evaluation/reliability.ts';

describe('the reliability table', () => {
  it('tells for each bin what was believed and what was right', () => {
    const answers = [
      { confidence: 0, isRight: false },
      { confidence: 0.5, isRight: true },
      { confidence: 0.7, isRight: false, weight: 3 },
      { confidence: 1, isRight: true },
    ];
    expect(reliabilityOf(answers, 2)).toEqual([
      { from: 0, to: 0.5, questions: 1, meanConfidence: 0, right: 0 },
      { from: 0.5, to: 1, questions: 3, meanConfidence: (0.5 + 2.1 + 1) / 5, right: 2 / 5 },
    ]);
  });

  it('leaves out bins without an answer', () => {
    expect(reliabilityOf([{ confidence: 0.95, isRight: true }]).map(({ from }) => from)).toEqual([0.9]);
    expect(reliabilityOf([])).toEqual([]);
  });

  it('holds every answer once, between the edges of its bin', () => {
    const answer = fc.record({
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      isRight: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(answer), fc.integer({ min: 1, max: 30 }), (answers, bins) => {
        const table = reliabilityOf(answers, bins);
        expect(table.reduce((sum, { questions }) => sum + questions, 0)).toBe(answers.length);
        for (const { from, to, meanConfidence } of table) {
          expect(meanConfidence).toBeGreaterThanOrEqual(from - 1e-9);
          expect(meanConfidence).toBeLessThanOrEqual(to + 1e-9);
        }
      }),
    );
  });
});
