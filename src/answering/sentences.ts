/**
 * Sentences as spans: `Intl.Segmenter` and a few patterns propose where one may end, named rules say where it goes
 * on nevertheless. Pure.
 */
import { type Abbreviations, abbreviationsOf } from './abbreviations.ts';
import type { Span } from './article.ts';
import { mayHoldClauses, partedByClauses } from './clause-breaks.ts';
import { listItemStarts } from './list-items.ts';
import { missedBreaks } from './sentence-breaks.ts';
import { continuesSentence } from './sentence-joins.ts';
import { segmenterOf, segmentsOf } from './sentence-segments.ts';
import { isLetter, isSeen, Sign } from './signs.ts';

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
  if (!mayHoldClauses(text, within)) return sentences;
  return sentences.flatMap((sentence) => partedByClauses(text, sentence, abbreviations));
}

/** The smallest stretch that a sentence is made of, trimmed. */
interface Piece extends Span {
  /** Whether it holds a letter or a digit. */
  readonly worded: boolean;
}

function piecesOf(text: string, within: Span, language: string, itemStarts: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  let item = 0;
  for (const segment of segmentsOf(text, within, segmenterOf(language))) {
    const missed = missedBreaks(text, segment);
    const firstItem = item;
    while ((itemStarts[item] ?? within.end) < segment.end) item += 1;
    const ends = item === firstItem ? missed : merged(missed, itemStarts.slice(firstItem, item));
    let { start } = segment;
    for (const end of ends) {
      const piece = pieceOf(text, start, end);
      if (piece !== null) pieces.push(piece);
      start = end;
    }
    const piece = pieceOf(text, start, segment.end);
    if (piece !== null) pieces.push(piece);
  }
  return pieces;
}

function merged(some: readonly number[], others: readonly number[]): number[] {
  return [...some, ...others].sort((one, other) => one - other);
}

function pieceOf(text: string, start: number, end: number): Piece | null {
  let first = start;
  while (first < end && text.charCodeAt(first) === Sign.space) first += 1;
  let last = end - 1;
  while (last > first && text.charCodeAt(last) === Sign.space) last -= 1;
  if (first < end && isLetter(text.charCodeAt(first)) && isSeen(text.charCodeAt(last)))
    return { start: first, end: last + 1, worded: true };
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
