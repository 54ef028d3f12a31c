import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NumberColumn } from '../../src/answering/number-column.ts';

it('holds what was pushed, in order, however much', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 2_000 }), (numbers) => {
      const column = new NumberColumn();
      for (const number of numbers) column.push(number);
      expect([...column.toArray()]).toEqual(numbers);
      expect(column.length).toBe(numbers.length);
      expect(numbers.map((_, place) => column.at(place))).toEqual(numbers);
      expect(column.at(numbers.length)).toBe(-1);
      expect(column.last).toBe(numbers.at(-1) ?? -1);
      column.clear();
      expect([column.length, column.last, column.at(0)]).toEqual([0, -1, -1]);
    }),
  );
});
