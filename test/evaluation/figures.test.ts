import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/evaluation/figures.ts';
import { judge } from '../../src/evaluation/judgement.ts';
import { predictionOf, questionOn, setOf, TEXT } from './judging.ts';

describe('the figures of a set', () => {
  it('are taken over the questions that they are about', () => {
    const set = setOf([
      questionOn('right', 'Ann'),
      questionOn('second', 'Bob'),
      questionOn('doubted', 'Cyd'),
      questionOn('missing', 'Ann'),
      questionOn('none', null),
      questionOn('claimed', null),
    ]);
    const highlighted = {
      doc_id: 'd',
      start: 0,
      end: 9,
      quote: 'Ann came.',
      highlight: { start: 0, end: 3 },
    };
    const judgements = judge(set, [
      predictionOf('right', [], { excerpts: [highlighted], confidence: 0.9, ms: 4 }),
      predictionOf('second', ['ann', 'bob'], { confidence: 0.6, ms: 1 }),
      predictionOf('doubted', ['cyd'], { outcome: 'closest', confidence: 0.2, ms: 2 }),
      predictionOf('none', ['ann'], { outcome: 'closest', confidence: 0.1, ms: 3 }),
      predictionOf('claimed', ['ann'], { confidence: 0.4, ms: 5 }),
    ]);
    expect(figuresOf(set.questions, judgements)).toEqual({
      questions: 6,
      answerable: 4,
      unanswerable: 2,
      quoteAt1: 2 / 4,
      quoteAt3: 3 / 4,
      reciprocalRank: (1 + 1 / 2 + 1) / 4,
      answeredAndRight: 1 / 4,
      highlightF1: 1 / 3,
      highlightExact: 1 / 3,
      answeredThoughUnanswerable: 1 / 2,
      confidenceAuroc: 5 / 6,
      msMedian: 3,
      ms95th: 5,
      notVerbatim: 0,
      withoutPrediction: 1,
    });
  });

  it('are null where there is nothing to take them of', () => {
    const { questions, notVerbatim, withoutPrediction, answerable, unanswerable, ...rest } = figuresOf(
      [],
      [],
    );
    expect([questions, answerable, unanswerable, notVerbatim, withoutPrediction]).toEqual([0, 0, 0, 0, 0]);
    expect(new Set(Object.values(rest))).toEqual(new Set([null]));
  });

  it('count quotes that the text does not hold where they say', () => {
    const set = setOf([questionOn('q', 'Ann')]);
    const excerpts = [
      { doc_id: 'd', start: 0, end: 9, quote: 'Ann  came' },
      { doc_id: 'd', start: 20, end: TEXT.length + 1, quote: 'Cyd stayed.' },
      { doc_id: 'd', start: 5, end: 5, quote: '' },
      { doc_id: 'd', start: 10, end: 19, quote: 'Bob went.' },
    ];
    expect(figuresOf(set.questions, judge(set, [predictionOf('q', [], { excerpts })])).notVerbatim).toBe(3);
  });

  it('look no further than the fifth quote', () => {
    const set = setOf([questionOn('q', 'Cyd')]);
    const judgements = judge(set, [predictionOf('q', ['ann', 'ann', 'ann', 'ann', 'ann', 'cyd'])]);
    expect(figuresOf(set.questions, judgements).reciprocalRank).toBe(0);
  });
});
