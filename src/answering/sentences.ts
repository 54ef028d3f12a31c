/**
 * Sentences as spans: `Intl.Segmenter` and a few patterns propose where one may end, named rules say where it goes
 * on nevertheless. Pure.
 */
import { type Abbreviations, abbreviationsOf } from './abbreviations.ts';
import type { Span } from './article.ts';
import { partedByClauses } from './clause-breaks.ts';
import { listItemStarts } from './list-items.ts';
import { missedBreaks } from './sentence-breaks.ts';
import { continuesSentence } from './sentence-joins.ts';
import { segmenterOf, segmentsOf } from './sentence-segments.ts';

/**
 * Sentences of a stretch of text as spans, in order, disjoint, trimmed, nothing but white space between them.
 * A quotation of several sentences is parted like any other text, for a quote is one sentence.
 *
 * @param within one paragraph of `text`.
 * @param language BCP 47 tag; where it is unknown, the rules that hold for every language are left.
 */
export function sentencesOf(text: string, within: Span, language: string): Span[] {
  const abbreviations = abbreviationsOf(language);
  const itemStarts = listItemStarts(text, within, abbreviations.ordinals);
  const items = new Set(itemStarts);
  const sentences: Span[] = [];
  let current: Piece | null = null;
  for (const piece of piecesOf(text, within, language, itemStarts)) {
    if (current === null) {
      current = piece;
    } else if (!items.has(piece.start) && continues(text, current, piece, within, abbreviations)) {
      current = { start: current.start, end: piece.end, worded: current.worded || piece.worded };
    } else {
      sentences.push({ start: current.start, end: current.end });
      current = piece;
    }
  }
  if (current !== null) sentences.push({ start: current.start, end: current.end });
  return sentences.flatMap((sentence) => partedByClauses(text, sentence, abbreviations));
}

/** The smallest stretch that a sentence is made of, trimmed. */
interface Piece extends Span {
  /** Whether it holds a letter or a digit. */
  readonly worded: boolean;
}

function* piecesOf(
  text: string,
  within: Span,
  language: string,
  itemStarts: readonly number[],
): Generator<Piece> {
  let item = 0;
  for (const segment of segmentsOf(text, within, segmenterOf(language))) {
    const ends = missedBreaks(text, segment);
    for (let at = itemStarts[item]; at !== undefined && at < segment.end; at = itemStarts[item]) {
      ends.push(at);
      item += 1;
    }
    let start = segment.start;
    for (const end of [...ends.sort((one, other) => one - other), segment.end]) {
      const piece = pieceOf(text, { start, end });
      if (piece !== null) yield piece;
      start = end;
    }
  }
}

function pieceOf(text: string, { start, end }: Span): Piece | null {
  const content = text.slice(start, end);
  const withoutEnd = content.trimEnd();
  if (withoutEnd.length === 0) return null;
  return {
    start: end - content.trimStart().length,
    end: start + withoutEnd.length,
    worded: WORD.test(content),
  };
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether `piece` belongs to the sentence so far. Marks alone go with what stands before them. */
function continues(
  text: string,
  current: Piece,
  piece: Piece,
  within: Span,
  abbreviations: Abbreviations,
): boolean {
  if (!current.worded) return true;
  if (!piece.worded) return !opensWithElision(text, piece, within);
  return continuesSentence(text, current, { start: piece.start, end: within.end }, abbreviations);
}

/** Words left out before a sentence: "It began. ... It went on." */
function opensWithElision(text: string, piece: Span, within: Span): boolean {
  return piece.end < within.end && ELISION.test(text.slice(piece.start, piece.end));
}

const ELISION = /^(?:…|\.\s?\.\s?\.)$/;
