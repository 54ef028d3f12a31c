import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answering/answer.ts';
import { indexArticle } from '../../src/answering/article-index.ts';
import { indexOf, shippedArticle } from './asked.ts';

const aleppo = indexArticle(shippedArticle());
const RANK = { strong: 2, partial: 1, weak: 0 } as const;

describe('what comes of a question', () => {
  it.each([
    'Who is the US State Department spokesman?',
    'When did the Nusra Front change its name?',
    'Who is the UN Special Envoy for Syria?',
    'When did Washington suspend talks over a cease-fire?',
    'What did Assad say his forces would do?',
    'when did the nusra front change name',
    'who drafted the un resolution about aid',
  ])('is an answer where the article has one: %s', (question) => {
    expect(answer(question, [aleppo]).outcome).toBe('answered');
  });

  it.each([
    'What is the population of Aleppo?',
    'Who won the presidential election in France?',
    'How many civilians were killed in the airstrikes?',
    'What is the capital of Denmark?',
    'When was the UN founded?',
  ])('is the nearest passages where the article has its words and no answer: %s', (question) => {
    const { outcome, strength, excerpts } = answer(question, [aleppo]);
    expect({ outcome, strength }).toEqual({ outcome: 'closest', strength: 'weak' });
    expect(excerpts.length).toBeGreaterThan(0);
  });

  it.each(['how do i reset my password', 'What?', '', '???', 'is it', 'Quantum chromodynamics'])(
    'is nothing where no word that matters stands in the article: %j',
    (question) => {
      expect(answer(question, [aleppo])).toEqual({
        outcome: 'not-found',
        confidence: 0,
        strength: 'weak',
        excerpts: [],
      });
    },
  );
});

describe('confidence', () => {
  it('is greater where the article holds more of the question', () => {
    const all = answer('When did the Nusra Front change its name?', [aleppo]).confidence;
    const part = answer('When did the Labour Party change its name?', [aleppo]).confidence;
    const least = answer('When did the Labour Party elect its chairman?', [aleppo]).confidence;
    expect(all).toBeGreaterThan(part);
    expect(part).toBeGreaterThan(least);
  });

  it('is less where a name of the question is not in the article', () => {
    const { confidence: known } = answer('What did Assad say about the rebels?', [aleppo]);
    const { confidence: unknown } = answer('What did Merkel say about the rebels?', [aleppo]);
    expect(unknown).toBeLessThan(known);
  });

  it('is less where the question says “not” and the passage does not', () => {
    const { confidence: plain } = answer('What did Assad say his forces would do?', [aleppo]);
    const { confidence: negated } = answer('What did Assad say his forces would never do?', [aleppo]);
    expect(negated).toBeLessThan(plain);
  });

  it('takes no noun for a missing name where every noun has a capital', () => {
    const text = 'Die Fähre sank im Mai. Ines Duarte war ihre Kapitänin.';
    const confidenceIn = (question: string) =>
      answer(question, [indexOf(text, { language: 'de' })]).confidence;
    expect(confidenceIn('Wann sank die Fähre mit der Ladung?')).toBeCloseTo(
      confidenceIn('Wann sank die Fähre mit der ladung?'),
      10,
    );
  });

  it('is told in words that rise with it, and an answer is never weak', () => {
    const questions = [
      'When did the Nusra Front change its name?',
      'Where did Lars Bromley speak?',
      'Which TV station interviewed Assad?',
      'What company took the commercial images?',
      'What is the capital of Denmark?',
      'laverov position',
    ];
    const answers = questions
      .map((question) => answer(question, [aleppo]))
      .sort((a, b) => a.confidence - b.confidence);
    const ranks = answers.map(({ strength }) => RANK[strength]);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    for (const { outcome, strength } of answers) expect(strength === 'weak').toBe(outcome !== 'answered');
  });
});

describe('several articles', () => {
  const ferry = indexOf('The ferry sank in May. Ines Duarte was its captain.', { id: 'ferry' });
  const tram = indexOf('The tram was bought in July. Paulo Reis drives it.', { id: 'tram' });

  it('are each asked alone: the answer is that of the one that answers best', () => {
    const question = 'Who was the captain of the ferry?';
    expect(answer(question, [tram, ferry, aleppo])).toEqual(answer(question, [ferry]));
    expect(answer(question, [aleppo, ferry, tram])).toEqual(answer(question, [ferry]));
  });

  it('that answer alike give the answer of the first', () => {
    const twin = indexOf(ferry.article.text, { id: 'twin' });
    const excerpts = answer('When did the ferry sink?', [twin, ferry]).excerpts;
    expect(excerpts.every(({ article }) => article === 'twin')).toBe(true);
  });

  it('of which none holds a word of the question give nothing', () => {
    expect(answer('password', [ferry, tram]).outcome).toBe('not-found');
    expect(answer('ferry', []).outcome).toBe('not-found');
  });
});
