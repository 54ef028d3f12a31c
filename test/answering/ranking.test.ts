import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answering/answer.ts';
import { rank } from '../../src/answering/ranking.ts';
import { measures, signals } from '../../src/answering/signals.ts';
import { evidenceOf, indexOf } from './asked.ts';

const words = fc.constantFrom(
  'ferry',
  'Duarte',
  'sank',
  'in',
  'Vigo',
  '2016',
  'because',
  'three',
  'years',
  'said',
  'It',
);
const sentence = fc.array(words, { minLength: 1, maxLength: 8 }).map((parts) => `${parts.join(' ')}.`);
const article = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', '\n')), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.flat().join(''));
const question = fc.constantFrom(
  'When did the ferry sink?',
  'Who said it in Vigo?',
  'Why did Duarte sink?',
  'ferry 2016',
);

describe('rank', () => {
  it('orders by score and, where that is the same, by place in the article', () => {
    fc.assert(
      fc.property(article, question, (text, asked) => {
        const ranked = rank(evidenceOf(asked, indexOf(text)));
        ranked.slice(1).forEach(({ score, evidence }, place) => {
          const before = ranked[place];
          const isInOrder =
            before !== undefined &&
            (before.score > score || (before.score === score && before.evidence.place < evidence.place));
          expect(isInOrder).toBe(true);
        });
      }),
    );
  });

  it('orders alike in whatever order the candidates come', () => {
    fc.assert(
      fc.property(article, question, (text, asked) => {
        const evidence = evidenceOf(asked, indexOf(text));
        const places = (ranked: ReturnType<typeof rank>) => ranked.map((one) => one.evidence.place);
        expect(places(rank([...evidence].reverse()))).toEqual(places(rank(evidence)));
      }),
    );
  });
});

describe('signals', () => {
  it('are measured by finite numbers, whatever article and question', () => {
    const anything = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(article, anything), fc.oneof(question, anything), (text, asked) => {
        for (const evidence of evidenceOf(asked, indexOf(text)))
          for (const { name, value } of measures)
            expect({ name, finite: Number.isFinite(value(evidence)) }).toEqual({ name, finite: true });
      }),
    );
  });

  it('have names of their own, each with a reason in a sentence', () => {
    expect(new Set(signals.map(({ name }) => name)).size).toBe(signals.length);
    for (const { because } of signals) expect(because).toMatch(/^[A-Z].*\.$/);
    expect(new Set(measures.map(({ name }) => name)).size).toBe(measures.length);
  });

  it('make up the score of an excerpt', () => {
    fc.assert(
      fc.property(article, question, (text, asked) => {
        for (const { score, reasons } of answer(asked, [indexOf(text)]).excerpts) {
          expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 9);
          const points = reasons.map((reason) => reason.points);
          expect(points).toEqual([...points].sort((a, b) => b - a));
        }
      }),
    );
  });
});
