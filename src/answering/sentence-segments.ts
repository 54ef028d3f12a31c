/**
 * `Intl.Segmenter`'s idea of sentences, in time linear in the text's length. Pure.
 */
import type { Span } from './article.ts';
import { Sign } from './signs.ts';

/**
 * Code units that are segmented at once. V8 copies the whole segmented string at every step of the iteration, so
 * that a paragraph given at once would take time that grows with the square of its length.
 */
const WINDOW = 1024;

/** What is asked of `Intl.Segmenter`: where the segments of a text begin. */
export interface SentenceSegmenter {
  segment(text: string): Iterable<{ readonly index: number }>;
}

/** Stretches that end where the segmenter ends a sentence, in order, covering `within` without a gap. */
export function segmentsOf(text: string, within: Span, segmenter: SentenceSegmenter): Span[] {
  const segments: Span[] = [];
  let start = within.start;
  for (const end of endsOf(text, within, segmenter)) {
    const isSpaced = end === within.end || text.charCodeAt(end - 1) === Sign.space;
    if (!isSpaced && OPENING_BRACKET.test(text.charAt(end - 1))) continue;
    const opening = isSpaced ? end : openingBefore(text, end, start);
    segments.push({ start, end: opening });
    start = opening;
  }
  return segments;
}

/** Where what opens the next sentence begins: without a space between, the segmenter takes it for the end of this one. */
function openingBefore(text: string, end: number, start: number): number {
  let opening = end;
  while (opening > start && WIDE_OPENING.test(text.charAt(opening - 1))) opening -= 1;
  return WIDE_END.test(text.charAt(opening - 1)) ? opening : end;
}

/** Quotation marks that open in Chinese close in German, but not behind a full stop as wide as a sign. */
const WIDE_OPENING = /[（《〈「『【〔“‘]/;
const WIDE_END = /[。！？…）》〉」』】〕”’]/;

/** Behind it the segmenter breaks where a footnote mark follows a full stop: "1889.[3]" */
const OPENING_BRACKET = /[[(]/;

/** Where a text is wrapped, a line's end is white space like any other, which the segmenter does not know. */
const LINE_BREAK = /\n|\r(?=\n)/g;

function endsOf(text: string, within: Span, segmenter: SentenceSegmenter): number[] {
  const ends: number[] = [];
  let start = within.start;
  let size = WINDOW;
  while (start < within.end) {
    const windowStart = start;
    const windowEnd = Math.min(windowStart + size, within.end);
    for (const { index } of segmenter.segment(text.slice(windowStart, windowEnd).replace(LINE_BREAK, ' '))) {
      if (index === 0) continue;
      start = windowStart + index;
      ends.push(start);
      // In a large window every step is dear: the rest is left to small ones.
      if (size > WINDOW) break;
    }
    const broken = start > windowStart;
    if (windowEnd === within.end && !(broken && size > WINDOW)) {
      ends.push(windowEnd);
      return ends;
    }
    // The last sentence may go on beyond the window: it is read again, in a window twice as large if it fills this one.
    size = broken ? WINDOW : size * 2;
  }
  return ends;
}

const segmenters = new Map<string, SentenceSegmenter>();

/** The segmenter of a language, by its BCP 47 tag; of no language in particular where the tag is none. */
export function segmenterOf(language: string): SentenceSegmenter {
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
