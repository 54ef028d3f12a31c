import { describe, expect, it } from 'vitest';
import { spanTraits } from '../../src/answering/span-traits.ts';
import { readOwnSet } from '../../src/evaluation/labelled-set.ts';
import { fitHighlight } from '../../src/training/highlight-fit.ts';
import { highlightLists } from '../../src/training/highlight-lists.ts';
import type { QuestionList } from '../../src/training/ranking-lists.ts';

/** Lists of three spans; where a list can be told, its right span is the one with the trait. */
function listsOf(count: number, set: string, canBeTold: boolean): QuestionList[] {
  return Array.from({ length: count }, (_, number) => ({
    set,
    documentId: `d${number}`,
    features: canBeTold ? Float32Array.of(0, 5, 0) : Float32Array.of(5, 0, 0),
    rows: 3,
    credits: Float32Array.of(0, 1, 0),
    weight: 1,
  }));
}

describe('the fit of the highlight', () => {
  it('finds the trait that tells, on documents that it has not seen', () => {
    const { weights, sure, reached } = fitHighlight(listsOf(60, 's', true));
    expect(weights[0]).toBeGreaterThan(0);
    expect(sure).toBe(0);
    expect(reached).toEqual(new Map([['s', { questions: 60, f1: 1 }]]));
  });

  it('is never sure enough where the trait misleads as often as not', () => {
    const lists = [...listsOf(60, 's', true), ...listsOf(240, 't', false)].map((list) => ({
      ...list,
      credits: Float32Array.of(0, 0.1, 0),
    }));
    const { sure, reached } = fitHighlight(lists);
    expect(sure).toBeGreaterThan(0.3);
    expect(reached.get('t')?.f1).toBe(0);
  });
});

describe('the lists of spans', () => {
  it('are those of the questions whose answer is marked, a row a span and a column a trait that bears on it', async () => {
    const set = await readOwnSet();
    const lists = highlightLists(set);
    const marked = set.questions.filter(({ answerable, answers }) => answerable && answers.length > 0);
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.length).toBeLessThanOrEqual(marked.length);
    for (const { features, columns, rows, credits } of lists) {
      const kinds = new Set([...(columns ?? [])].map((column) => spanTraits[column]?.kind));
      expect([kinds.size, kinds.has(null)]).toEqual([2, true]);
      expect([features.length, credits.length]).toEqual([rows * (columns?.length ?? 0), rows]);
      expect(features.every(Number.isFinite)).toBe(true);
    }
  });
});
