import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/evaluation/judgement.ts';
import { missesAmong, spread } from '../../src/evaluation/misses.ts';
import { predictionOf, questionOn, setOf } from './judging.ts';

describe('misses', () => {
  it('are wrong first quotes and answers to what has none, each with what it takes to see why', () => {
    const set = setOf([
      questionOn('right', 'Ann'),
      { ...questionOn('second', 'Bob'), why: 'Two names.' },
      questionOn('nothing', 'Cyd'),
      questionOn('honest', null),
      questionOn('claimed', null),
    ]);
    const judgements = judge(set, [
      predictionOf('right', ['ann']),
      predictionOf('second', ['ann', 'bob']),
      predictionOf('nothing', [], { outcome: 'not-found', confidence: 0 }),
      predictionOf('honest', ['ann'], { outcome: 'closest' }),
      predictionOf('claimed', ['ann']),
    ]);
    expect(missesAmong(judgements)).toEqual([
      {
        kind: 'passage',
        question: 'second?',
        got: 'Ann came.',
        rank: 2,
        wanted: 'Bob',
        confidence: 0.5,
        language: 'en',
        why: 'Two names.',
      },
      {
        kind: 'passage',
        question: 'nothing?',
        got: null,
        rank: null,
        wanted: 'Cyd',
        confidence: 0,
        language: 'en',
        why: null,
      },
      {
        kind: 'false-answer',
        question: 'claimed?',
        got: 'Ann came.',
        rank: null,
        wanted: null,
        confidence: 0.5,
        language: 'en',
        why: null,
      },
    ]);
  });

  it('are thinned evenly, in order', () => {
    expect(spread([0, 1, 2, 3, 4, 5], 3)).toEqual([0, 2, 4]);
    fc.assert(
      fc.property(fc.nat({ max: 500 }), fc.integer({ min: 1, max: 50 }), (length, most) => {
        const thinned = spread([...Array(length).keys()], most);
        expect(thinned).toHaveLength(Math.min(length, most));
        const gaps = thinned.slice(1).map((place, before) => place - (thinned[before] ?? 0));
        expect(Math.max(0, ...gaps) - Math.min(length, ...gaps)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
