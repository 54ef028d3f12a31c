import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SpeltTexts } from '../../src/answering/spelling.ts';

function speltOf(...texts: readonly string[]): string {
  const spelt = new SpeltTexts(0);
  for (const text of texts) spelt.add(text);
  return String.fromCharCode(...spelt.units.subarray(0, spelt.end));
}

it.each([
  ['words in small letters with a space around each', '“The Ferry—it sank…”', ' the ferry it sank '],
  ['letters without their accents', 'Fähre und Ńu', ' fahre und nu '],
  ['nothing but spaces where there is no word', '?!', '  '],
])('spells %s', (_, text, spelt) => {
  expect(speltOf(text)).toBe(spelt);
});

it('spells plain text as it does any other', () => {
  const plain = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 1 }),
      fc.integer({ min: 0x80, max: 0x24f }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(...'–—‘’“”…'),
    ),
  });
  fc.assert(
    fc.property(plain, (text) => {
      // Before a letter of another script, no text is plain.
      expect(speltOf(`${text} ж`)).toBe(`${speltOf(text).trimEnd()} ж `);
    }),
    { numRuns: 1000 },
  );
});

it('spells one text behind the other, however long they are', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      expect(speltOf(...texts)).toBe(texts.map((text) => speltOf(text)).join(''));
    }),
  );
});

it('says whether a character may be a word', () => {
  const spelt = new SpeltTexts(0);
  expect(['ferry', 'Fähre', '船', 'the 船'].map((text) => spelt.add(text))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
