import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BITS } from '../../src/answering/gram-table.ts';
import { gramsOf, SentenceGrams, SoughtGrams } from '../../src/answering/grams.ts';

const text = fc.oneof(
  fc
    .array(fc.constantFrom('ferry', 'Ferries', 'Fähre', '—', '“No”', 'x', '船が沈んだ', '10,000', '.'))
    .map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

describe('gramsOf', () => {
  it.each([
    ['plain letters', 'The ferry', 9 + 2 - 3],
    ['accents as none', 'Thé ferry', 9 + 2 - 3],
    ['ideographs in pairs', '船が沈んだ', 5 + 2 - 1],
    ['each once', 'ferry ferry', 5 + 2 - 3 + 2],
    ['none where there is no word', '…', 0],
  ])('takes %s', (_, words, count) => {
    expect(gramsOf(words)).toHaveLength(count);
  });

  it('does not mind case, accents or what stands between words', () => {
    expect(gramsOf('  “The FÄHRE”, they said')).toEqual(gramsOf('the fahre they said'));
  });

  it('gives them ascending, each once', () => {
    fc.assert(
      fc.property(text, (words) => {
        const grams = [...gramsOf(words)];
        expect(grams).toEqual([...new Set(grams)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('SentenceGrams', () => {
  const filled = (sentences: readonly string[]): SentenceGrams => {
    const grams = new SentenceGrams(sentences.join('').length, sentences.length);
    for (const sentence of sentences) grams.add(sentence);
    return grams;
  };

  it('knows in each sentence what the sentence holds by itself', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), text, (sentences, question) => {
        const grams = filled(sentences);
        const sought = new SoughtGrams(question);
        sentences.forEach((sentence, place) => {
          const own = new Set(gramsOf(sentence));
          const marks = grams.marksIn(place, sought);
          sought.grams.forEach((gram, at) => {
            const mark = ((marks[Math.floor(at / BITS)] ?? 0) >>> (at % BITS)) & 1;
            expect(mark).toBe(own.has(gram) ? 1 : 0);
          });
        });
        for (const outside of [-1, sentences.length])
          expect(grams.marksIn(outside, sought).every((bits) => bits === 0)).toBe(true);
      }),
    );
  });

  it('counts an n-gram once in every sentence that holds it', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (sentences) => {
        const grams = filled(sentences);
        const each = sentences.map((sentence) => [...gramsOf(sentence)]);
        // N-grams whose hashes end alike are counted together.
        const size = 2 ** Math.ceil(Math.log2(Math.max(2, sentences.join('').length)));
        for (const gram of each.flat()) {
          const alike = each.flat().filter((other) => (other & (size - 1)) === (gram & (size - 1)));
          expect(grams.countOf(gram)).toBe(alike.length);
        }
      }),
    );
  });
});
