import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldOf, heldOut } from '../../src/training/fold.ts';

describe('folds', () => {
  it('take a document by its id alone, all of them about as often', () => {
    const counts = [0, 0, 0, 0];
    for (let number = 0; number < 4_000; number += 1) {
      const fold = foldOf(`document-${number}`, 4);
      expect(fold).toBe(foldOf(`document-${number}`, 4));
      counts[fold] = (counts[fold] ?? 0) + 1;
    }
    for (const count of counts) expect(count).toBeGreaterThan(900);
  });

  it('keep a document out of the fit that is applied to it, and everything in order', () => {
    const example = fc.record({ documentId: fc.constantFrom('a', 'b', 'c', 'd', 'e'), value: fc.nat() });
    fc.assert(
      fc.property(fc.array(example), fc.integer({ min: 2, max: 5 }), (examples, folds) => {
        const applied = heldOut(
          examples,
          folds,
          (seen) => new Set(seen.map(({ documentId }) => documentId)),
          (seen, { documentId, value }) => ({ wasSeen: seen.has(documentId), value }),
        );
        expect(applied).toEqual(examples.map(({ value }) => ({ wasSeen: false, value })));
      }),
    );
  });
});
