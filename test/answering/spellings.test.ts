import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Spellings } from '../../src/answering/spellings.ts';

it('numbers words as they are met, and knows each again wherever it stands', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '船'), maxLength: 6 }), {
    maxLength: 3_000,
  });
  fc.assert(
    fc.property(words, (met) => {
      const text = met.join(' ');
      const spellings = new Spellings();
      const numbers = new Map<string, number>();
      let start = 0;
      for (const word of met) {
        const known = numbers.get(word) ?? numbers.size;
        numbers.set(word, known);
        expect(spellings.numberOf(text, start, start + word.length)).toBe(known);
        start += word.length + 1;
      }
      expect(spellings.size).toBe(numbers.size);
    }),
  );
});

it('tells words apart that hash alike', () => {
  const spellings = new Spellings();
  // With the base 31, "Aa" and "BB" have one hash.
  expect(
    ['Aa', 'BB', 'AaAa', 'BBBB', 'AaBB', 'BB'].map((word) => spellings.numberOf(word, 0, word.length)),
  ).toEqual([0, 1, 2, 3, 4, 1]);
});
