/**
 * As much of a passage as there is room for, in whole words: for passages longer than any message. Pure.
 */
import type { Span } from '../answering/article.ts';

export interface WholeWordsOptions {
  /** Length of the longest part that can be shown, in UTF-16 code units of the text, if every part of it can. */
  readonly limit: number;
  /** Whether a part can be shown; where it holds of a span it holds of what lies inside. */
  readonly fits: (part: Span) => boolean;
  /** A part that should be shown, should not all have room. */
  readonly wanted: Span | null;
}

/**
 * The part of a passage to show where not all of it fits: from its start or, where the wanted part would then be cut
 * off, from a little before that. Begins and ends between words; inside of one only where it fills all the room.
 *
 * @returns A span inside of the passage, which fits and is not empty as long as one character fits.
 */
export function wholeWords(text: string, passage: Span, { limit, fits, wanted }: WholeWordsOptions): Span {
  if (wanted === null || fits({ start: passage.start, end: wanted.end })) {
    return { start: passage.start, end: lastFitting(text, passage, limit, fits) };
  }
  const lead = Math.floor(limit / 4);
  const boundary = boundaryBefore(text, wanted.start, Math.max(passage.start, wanted.start - lead));
  const start = boundary + text.slice(boundary, passage.end).search(/\S/);
  return { start, end: lastFitting(text, { start, end: passage.end }, limit, fits) };
}

/** The last end of a word up to which the passage fits. */
function lastFitting(
  text: string,
  { start, end }: Span,
  limit: number,
  fits: (part: Span) => boolean,
): number {
  let fitting = start;
  let tooFar = Math.min(end, start + limit) + 1;
  while (tooFar - fitting > 1) {
    const middle = Math.floor((fitting + tooFar) / 2);
    if (fits({ start, end: middle })) fitting = middle;
    else tooFar = middle;
  }
  if (fitting === end) return end;
  // One more code unit tells whether the last word ends here.
  const room = text.slice(start, fitting + 1);
  const cut =
    lastBoundary(room, 'word') ?? lastBoundary(room, 'grapheme') ?? wholeCodePoints(room.slice(0, -1));
  return start + room.slice(0, cut).trimEnd().length;
}

/** Where the last segment of a text starts; null where there is but one. */
function lastBoundary(text: string, granularity: 'word' | 'grapheme'): number | null {
  const boundary = new Intl.Segmenter('und', { granularity })
    .segment(text)
    .containing(text.length - 1)?.index;
  return boundary === undefined || boundary === 0 ? null : boundary;
}

function wholeCodePoints(text: string): number {
  return text.replace(/[\uD800-\uDBFF]$/, '').length;
}

/** The first word boundary after `earliest`, or `position` where there is none between the two. */
function boundaryBefore(text: string, position: number, earliest: number): number {
  const [, second] = new Intl.Segmenter('und', { granularity: 'word' }).segment(
    text.slice(earliest, position),
  );
  if (second === undefined) return position;
  return earliest + second.index;
}
