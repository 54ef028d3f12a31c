import { describe, expect, it } from 'vitest';
import { measures, signals } from '../../src/answering/signals.ts';
import { pick, seededRandom } from '../../src/evaluation/random.ts';
import { ablate, fitRanking, heldOutQuality } from '../../src/training/ranking-fit.ts';
import type { QuestionList } from '../../src/training/ranking-lists.ts';

const random = seededRandom(3);
const width = measures.length;

/** Lists of five in which the candidate with the largest value of one measure is right; the others are noise. */
function listsRuledBy(column: number, more: Partial<QuestionList> = {}): QuestionList[] {
  return Array.from({ length: 150 }, (_, number) => {
    const features = Float32Array.from({ length: 5 * width }, () => random());
    const telling = [0, 1, 2, 3, 4].map((row) => features[row * width + column] ?? 0);
    const credits = Float32Array.from(telling, (value) => (value === Math.max(...telling) ? 1 : 0));
    return { set: 's', documentId: `d${number}`, features, rows: 5, credits, weight: 1, ...more };
  });
}

describe('the fit of the ranking', () => {
  const column = pick([...measures.keys()], random);
  const lists = listsRuledBy(column);

  it('finds the measure that tells, and does on unseen documents what it was taught', () => {
    const weights = fitRanking(lists);
    expect(weights).toHaveLength(2 * width);
    expect(weights.indexOf(Math.max(...weights))).toBe(column);
    expect(heldOutQuality(lists, 2).get('s')?.quoteAt1).toBeGreaterThan(0.7);
  });

  it('is the same every time, to four decimal places', () => {
    expect(fitRanking(lists)).toEqual(fitRanking(lists));
    expect([...fitRanking(lists)].map((weight) => Number(weight.toFixed(4)))).toEqual([...fitRanking(lists)]);
  });

  it('learns nothing from lists that weigh nothing, and measures them all the same', () => {
    const measured = listsRuledBy((column + 1) % width, { set: 'measured', weight: 0 });
    expect(fitRanking([...lists, ...measured])).toEqual(fitRanking(lists));
    const quality = heldOutQuality([...lists, ...measured], 2);
    expect(quality.get('measured')?.questions).toBe(150);
    expect(quality.get('measured')?.quoteAt1).toBeLessThan(0.5);
  });

  it('tells that leaving out the telling signal costs most', () => {
    const worth = [...ablate(lists.slice(0, 60), 2)];
    expect(worth.map(({ signal }) => signal)).toEqual(signals.map(({ name }) => name));
    expect(worth.reduce((best, one) => (one.worth > best.worth ? one : best)).signal).toBe(
      signals.find((signal) => signal.measures.some(({ name }) => name === measures[column]?.name))?.name,
    );
  });
});
