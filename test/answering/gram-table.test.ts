import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GramTable } from '../../src/answering/gram-table.ts';

it('numbers what it holds as a map would, and holds nothing of before it was cleared', () => {
  const gram = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer());
  fc.assert(
    fc.property(fc.array(fc.array(gram, { maxLength: 300 }), { maxLength: 3 }), (rounds) => {
      const table = new GramTable(0);
      for (const grams of rounds) {
        table.clear(grams.length);
        const expected = new Map<number, number>();
        for (const each of grams) {
          expect(table.numberOf(each)).toBe(expected.get(each) ?? -1);
          const isNew = !expected.has(each);
          if (isNew) expected.set(each, expected.size);
          expect(table.add(each)).toBe(isNew ? expected.size - 1 : -1);
        }
        for (const each of grams) expect(table.numberOf(each)).toBe(expected.get(each));
      }
    }),
  );
});

it('counts each n-gram of a list once, by the last bits of its hash', () => {
  const table = new GramTable(4);
  const counts = new Uint32Array(4);
  table.addAll(Int32Array.of(1, 5, 1, -1, 7), 4, counts);
  expect([...counts]).toEqual([0, 2, 0, 1]);
  expect([1, 5, -1, 7].map((gram) => table.numberOf(gram))).toEqual([0, 1, 2, -1]);
  table.clear(4);
  table.addAll(Int32Array.of(5), 1, counts);
  expect([...counts]).toEqual([0, 3, 0, 1]);
});
