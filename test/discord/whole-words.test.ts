import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/answering/article.ts';
import { wholeWords } from '../../src/discord/whole-words.ts';

function partOf(text: string, limit: number, wanted: Span | null = null): string {
  const fits = ({ start, end }: Span) => end - start <= limit;
  const part = wholeWords(text, { start: 0, end: text.length }, { limit, fits, wanted });
  return text.slice(part.start, part.end);
}

describe('wholeWords', () => {
  it('keeps whole words from the start', () => {
    expect(partOf('alpha beta gamma delta', 12)).toBe('alpha beta');
  });

  it('keeps a word that ends just where the room does', () => {
    expect(partOf('alpha beta gamma delta', 10)).toBe('alpha beta');
    expect(partOf('alpha beta gamma delta', 16)).toBe('alpha beta gamma');
  });

  it('begins a little before the wanted words where they would be cut off', () => {
    const text = 'alpha beta gamma delta epsilon zeta';
    expect(partOf(text, 28, { start: 23, end: 30 })).toBe('delta epsilon zeta');
    expect(partOf(text, 30, { start: 23, end: 30 })).toBe('alpha beta gamma delta epsilon');
  });

  it('begins with the wanted words where no word begins shortly before', () => {
    expect(partOf(`${'a'.repeat(50)}beta gamma`, 12, { start: 50, end: 54 })).toBe('beta gamma');
  });

  it('cuts a word only where it fills all the room, and then no character', () => {
    expect(partOf('a'.repeat(30), 10)).toBe('a'.repeat(10));
    expect(partOf('👩‍👩‍👧'.repeat(5), 10)).toBe('👩‍👩‍👧');
    expect(partOf(`e${'\u0301'.repeat(30)}`, 10)).toBe(`e${'\u0301'.repeat(9)}`);
    expect(partOf(`e${'\u{1D165}'.repeat(30)}`, 10)).toBe(`e${'\u{1D165}'.repeat(4)}`);
  });

  it('cuts between words where no space parts them', () => {
    expect('今日は天気がいいですね').toContain(partOf('今日は天気がいいですね', 4));
    expect(partOf('今日は天気がいいですね', 4)).not.toBe('');
  });

  it('gives a part that fits, is not empty, and begins and ends with no white space', () => {
    const text = fc
      .array(fc.constantFrom('a', 'bcd', ' ', '  ', '-', '“', '😀', 'é', '中'), {
        minLength: 60,
        maxLength: 200,
      })
      .map((pieces) => `a${pieces.join('')}z`);
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 40 }), fc.nat(), fc.nat(8), (words, limit, at, length) => {
        const start = 1 + (at % (words.length - 20));
        const part = partOf(words, limit, { start, end: start + 1 + length });
        expect(words).toContain(part);
        expect(part.trim()).toBe(part);
        expect(part.length).toBeGreaterThan(0);
        expect(part.length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 1000 },
    );
  });
});
