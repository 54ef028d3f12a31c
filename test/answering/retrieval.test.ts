import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleIndex } from '../../src/answering/article-index.ts';
import { cover } from '../../src/answering/coverage.ts';
import { inquire } from '../../src/answering/inquiry.ts';
import { matchTerms } from '../../src/answering/matching.ts';
import { analyse } from '../../src/answering/question.ts';
import { type Candidate, retrieve } from '../../src/answering/retrieval.ts';
import { indexOf } from './asked.ts';

function termsOf(question: string, index: ArticleIndex) {
  return matchTerms(analyse(question, index.language), index);
}

function candidatesOf(question: string, index: ArticleIndex): Candidate[] {
  return retrieve(termsOf(question, index), index);
}

const NAMES = ['Alva', 'Bodil', 'Carsten', 'Ditte', 'Esben', 'Freja', 'Gorm', 'Helle'];
const long = indexOf(
  Array.from({ length: 400 }, (_, place) => `${NAMES[place % 8]} saw ship ${place} in the harbour.`).join(
    '\n',
  ),
);

describe('retrieve', () => {
  it('finds nothing where no word of the question stands in the article', () => {
    expect(candidatesOf('How do I reset my password?', long)).toEqual([]);
    expect(candidatesOf('', long)).toEqual([]);
  });

  it('finds the one sentence that holds a word, wherever it stands', () => {
    const found = candidatesOf('ship 317', long).sort((a, b) => b.sentenceScore - a.sentenceScore);
    expect(found[0]?.sentence).toBe(317);
    expect(found[0]?.sentenceScore).toBeGreaterThan(found[1]?.sentenceScore ?? 0);
  });

  it('brings along the sentences around the best, which may hold the answer without a word of the question', () => {
    const found = candidatesOf('317', long).map(({ sentence }) => sentence);
    expect(found).toEqual(expect.arrayContaining([316, 317, 318]));
  });

  it('scores a sentence that holds no word of the question with 0, and its paragraph by its own words', () => {
    const index = indexOf('The ferry sank. Nobody was hurt.\nA crane fell.');
    const found = candidatesOf('ferry', index);
    expect(found.find(({ sentence }) => sentence === 1)).toMatchObject({ sentenceScore: 0 });
    expect(found.find(({ sentence }) => sentence === 1)?.paragraphScore).toBeGreaterThan(0);
    expect(found.find(({ sentence }) => sentence === 2)?.paragraphScore ?? 0).toBe(0);
  });

  it('takes few of many on to ranking, in the article’s order, each once', () => {
    const places = candidatesOf('Who saw a ship in the harbour?', long).map(({ sentence }) => sentence);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    expect(places.length).toBeGreaterThan(10);
    expect(places.length).toBeLessThan(60);
  });
});

describe('cover', () => {
  const words = ['ferry', 'sank', 'crane', 'harbour', 'the', 'in', 'Ferry', 'cranes'];
  const text = fc
    .array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }), {
      minLength: 1,
      maxLength: 6,
    })
    .map((sentences) => sentences.map((sentence) => `${sentence.join(' ')}.`).join('\n'));
  const question = fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((parts) => parts.join(' '));

  it('finds in a sentence what a reader finds there who knows only whole words', () => {
    fc.assert(
      fc.property(text, question, (content, asked) => {
        const index = indexOf(content);
        const terms = termsOf(asked, index);
        const { slotsOf } = inquire(analyse(asked, index.language), terms, index, []);
        index.sentences.forEach(({ start, end }, place) => {
          const { found, sightings } = cover(place, index, terms.length, slotsOf, new Map());
          const read = content
            .slice(start, end)
            .toLowerCase()
            .match(/[a-z]+/g)
            ?.map((word) => word.replace(/s$/, ''));
          const expected = terms.map(({ token }) => {
            const word = asked.slice(token.start, token.end).toLowerCase().replace(/s$/, '');
            return read?.filter((other) => other === word).length ?? 0;
          });
          expect(found.map((share) => share === 1)).toEqual(expected.map((count) => count > 0));
          expected.forEach((count, slot) => {
            expect(sightings.filter((sighting) => sighting.slot === slot && found[slot] === 1)).toHaveLength(
              count,
            );
          });
        });
      }),
    );
  });

  it('finds nothing outside of the article', () => {
    const index = indexOf('The ferry sank.');
    const terms = termsOf('ferry', index);
    const { coverageOf } = inquire(analyse('ferry', index.language), terms, index, []);
    expect(coverageOf(-1)).toMatchObject({ sightings: [], found: [0] });
    expect(coverageOf(1)).toMatchObject({ sightings: [], found: [0] });
  });
});
