import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answering/answer.ts';
import { inquire } from '../../src/answering/inquiry.ts';
import { matchTerms } from '../../src/answering/matching.ts';
import { analyse } from '../../src/answering/question.ts';
import { indexOf } from './asked.ts';

/** How far each word of a question is found in the last sentence of a text. */
function foundInLast(text: string, question: string, language = 'en'): Record<string, number> {
  const index = indexOf(text, { language });
  const asked = analyse(question, index.language);
  const terms = matchTerms(asked, index);
  const { found } = inquire(asked, terms, index, []).coverageOf(index.sentences.length - 1);
  return Object.fromEntries(
    terms.map(({ token }, slot) => [question.slice(token.start, token.end), found[slot] ?? 0]),
  );
}

const text = 'Ines Duarte came to Vigo. The harbour was shut.';

describe('a name that the article gives in full', () => {
  it('is found, but for a little, where its last word stands alone', () => {
    expect(foundInLast(`${text} Then Duarte left.`, 'Did Ines Duarte leave?')).toMatchObject({
      Ines: 0.8,
      Duarte: 1,
    });
  });

  it.each([
    ['behind a title', 'Then Minister Duarte left.'],
    ['at the beginning of a sentence', 'Duarte left.'],
  ])('is found %s', (_, sentence) => {
    expect(foundInLast(`${text} ${sentence}`, 'Did Ines Duarte leave?')['Ines']).toBe(0.8);
  });

  it.each([
    ['somebody else has the last word', 'Then Paulo Duarte left.', 'Did Ines Duarte leave?'],
    ['the first word stands alone', 'Then Duarte left.', 'Did Ines Vigo leave?'],
    ['the question has the words apart', 'Then Duarte left.', 'Did Ines meet Duarte?'],
  ])('is not where %s', (_, sentence, question) => {
    expect(foundInLast(`${text} ${sentence}`, question)['Ines']).toBe(0);
  });
});

it('two words that are no name in the article are looked for one by one', () => {
  const apart = 'The harbour of Vigo is old. The crane is new. The vigo is wide.';
  expect(foundInLast(apart, 'Is the Harbour Vigo wide?')['Harbour']).toBe(0);
});

it('a word that does not stand in the sentence is not told as one that the two share', () => {
  const [first] = answer('Did Ines Duarte leave Porto?', [
    indexOf('Ines Duarte came to Vigo. The harbour was shut. Duarte left Porto.'),
  ]).excerpts;
  expect(first?.matched).toEqual(['Duarte', 'leave', 'Porto']);
});
