import { describe, expect, it } from 'vitest';
import { generateSet } from '../../../src/evaluation/benchmark/generated-set.ts';

describe('generated text', () => {
  it('is the same for the same numbers, and another for another seed', () => {
    expect(generateSet(50, 5)).toEqual(generateSet(50, 5));
    expect(generateSet(50, 5, 2).document.text).not.toBe(generateSet(50, 5).document.text);
  });

  it('has the sentences that it is asked for, and questions whose words stand in the one they want', () => {
    const { document, questions } = generateSet(200, 40);
    expect(document.sentences).toHaveLength(200);
    expect(questions).toHaveLength(40);
    for (const { start, end } of document.sentences)
      expect(document.text.slice(start, end)).toMatch(/^[A-Z][a-z]*(?: [a-z]+)*\.$/);
    for (const { question, goldSpans } of questions) {
      const [gold = { start: 0, end: 0 }] = goldSpans;
      const wanted = document.text.slice(gold.start, gold.end).toLowerCase();
      const asked = question.replace(/^What is said of (.*)\?$/, '$1').split(' and ');
      expect(wanted.match(/[a-z]+/g)).toEqual(expect.arrayContaining(asked));
    }
  });
});
