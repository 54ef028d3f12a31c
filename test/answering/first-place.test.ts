import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPlace } from '../../src/answering/first-place.ts';

describe('binary search', () => {
  it('finds the first number that is reached, as looking at each would, from wherever it may begin', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), fc.nat(), (numbers, wanted, skipped) => {
        const ascending = numbers.toSorted((a, b) => a - b);
        const found = ascending.findIndex((number) => number >= wanted);
        const place = found === -1 ? ascending.length : found;
        const isReached = (at: number): boolean => (ascending[at] ?? 0) >= wanted;
        expect(firstPlace(ascending.length, isReached)).toBe(place);
        expect(firstPlace(ascending.length, isReached, skipped % (place + 1))).toBe(place);
      }),
    );
  });
});
