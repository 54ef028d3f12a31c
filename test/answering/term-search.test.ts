import fc from 'fast-check';
import MiniSearch from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import { expect, it } from 'vitest';
import {
  documentId,
  type FieldScores,
  type SearchField,
  TermSearch,
} from '../../src/answering/term-search.ts';

const TERMS = ['ferry', 'ferries', 'fer', 'sank', 'a b', '10000', '2', 'é', '__proto__'] as const;

interface Entered {
  readonly field: SearchField;
  readonly termIds: readonly number[];
}

const documents: fc.Arbitrary<Entered[]> = fc.array(
  fc.record({
    field: fc.constantFrom('sentence', 'paragraph'),
    termIds: fc.array(fc.nat(TERMS.length - 1), { maxLength: 8 }),
  }),
  { minLength: 1, maxLength: 8 },
);

function filled(entered: readonly Entered[]): TermSearch {
  const search = new TermSearch((term) => {
    const frequencies = { sentence: new Map<number, number>(), paragraph: new Map<number, number>() };
    entered.forEach(({ field, termIds }, number) => {
      const count = termIds.filter((termId) => TERMS[termId] === term).length;
      if (count > 0) frequencies[field].set(documentId(number, field), count);
    });
    return frequencies;
  });
  search.enter(TERMS);
  entered.forEach(({ field, termIds }, number) => {
    search.addDocument(number, field, new Set(termIds).size);
  });
  return search;
}

/** By the number of the document, the scores that are not 0. */
function found({ sentence, paragraph }: FieldScores): Map<number, number> {
  return new Map([...sentence.entries(), ...paragraph.entries()].filter(([, score]) => score !== 0));
}

/** MiniSearch given the same documents in its own way. */
function added(entered: readonly Entered[]): MiniSearch<{ id: number }> {
  const search = new MiniSearch<{ id: number }>({
    fields: ['sentence', 'paragraph'],
    tokenize: (terms) => terms.split('\n'),
    processTerm: (term) => (term.length === 0 ? null : term),
  });
  entered.forEach(({ field, termIds }, id) => {
    search.add({ id, [field]: termIds.map((termId) => TERMS[termId]).join('\n') });
  });
  return search;
}

it('scores to the last bit as MiniSearch does that was given the documents one by one', () => {
  const boosts: fc.Arbitrary<(readonly [string, number])[]> = fc.uniqueArray(
    fc.tuple(fc.constantFrom<string[]>(...TERMS, 'nowhere'), fc.double({ min: 0.1, max: 1, noNaN: true })),
    { maxLength: 4, selector: ([term]) => term },
  );
  fc.assert(
    fc.property(documents, boosts, (entered, asked) => {
      const weights = new Map(asked);
      const expected = added(entered).search(asked.map(([term]) => term).join('\n'), {
        boostTerm: (term) => weights.get(term) ?? 1,
      });
      const search = filled(entered);
      for (const _ of ['unknown yet', 'known'])
        expect(found(search.scoresOf(weights))).toEqual(
          new Map(expected.map(({ id, score }) => [id, score])),
        );
    }),
  );
});

it('finds every term that was entered, by how it begins and by how it is spelt', () => {
  const search = filled([]);
  expect([...search.termsBeginning('fer')].sort()).toEqual(['fer', 'ferries', 'ferry']);
  expect([...search.termsNear('ferty', 1)]).toEqual([['ferry', 1]]);
});

it('asks once where a term stands, and only where it is searched for', () => {
  const asked: string[] = [];
  const search = new TermSearch((term) => {
    asked.push(term);
    return { sentence: new Map([[0, 1]]), paragraph: new Map() };
  });
  search.enter(TERMS);
  search.addDocument(0, 'sentence', 1);
  const weights = new Map([
    ['ferry', 1],
    ['nowhere', 1],
  ]);
  const scores = search.scoresOf(weights);
  expect(scores.sentence[0]).toBeGreaterThan(0);
  expect(search.scoresOf(weights)).toEqual(scores);
  expect(asked).toEqual(['ferry']);
});

it('holds terms in the very tree that MiniSearch makes of them', () => {
  const terms = fc.uniqueArray(
    fc.string({ unit: fc.constantFrom('a', 'b', 'c', '船'), minLength: 1, maxLength: 5 }),
    {
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(terms, (entered) => {
      const search = filled([]);
      const expected = new SearchableMap<number>();
      search.enter(entered);
      for (const term of [...TERMS, ...entered]) expected.set(term, 0);
      for (const letters of ['', 'a', 'ab', '船'])
        expect([...search.termsBeginning(letters)]).toEqual([...expected.atPrefix(letters).keys()]);
      for (const term of ['abc', 'a', '船a'])
        expect([...search.termsNear(term, 2)]).toEqual(
          Array.from(expected.fuzzyGet(term, 2), ([near, [, distance]]) => [near, distance]),
        );
    }),
  );
});
