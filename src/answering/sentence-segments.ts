/**
 * `Intl.Segmenter`'s idea of sentences, in time linear in the text's length. Pure.
 */
import type { Span } from './article.ts';

/**
 * Code units that are segmented at once. V8 copies the whole segmented string at every step of the iteration, so
 * that a paragraph given at once would take time that grows with the square of its length.
 */
const WINDOW = 1024;

/** Stretches that end where a sentence of the language ends, in order, covering `within` without a gap. */
export function* segmentsOf(text: string, within: Span, language: string): Generator<Span> {
  const segmenter = segmenterOf(language);
  let start = within.start;
  let size = WINDOW;
  while (start < within.end) {
    const windowStart = start;
    const windowEnd = Math.min(windowStart + size, within.end);
    for (const { index } of segmenter.segment(text.slice(windowStart, windowEnd))) {
      if (index === 0) continue;
      yield { start, end: windowStart + index };
      start = windowStart + index;
      // In a large window every step is dear: the rest is left to small ones.
      if (size > WINDOW) break;
    }
    const broken = start > windowStart;
    if (windowEnd === within.end && !(broken && size > WINDOW)) {
      yield { start, end: windowEnd };
      return;
    }
    // The last sentence may go on beyond the window: it is read again, in a window twice as large if it fills this one.
    size = broken ? WINDOW : size * 2;
  }
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(isLanguageTag(language) ? language : 'und', { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

function isLanguageTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}
