/**
 * A text in portions of which each fits on a page: its paragraphs, and the longest of them in parts. Pure.
 */
import type { Span } from '../answering/article.ts';
import type { ArticleIndex } from '../answering/article-index.ts';
import { firstPlace } from '../answering/first-place.ts';
import { keptWith } from '../answering/kept-with.ts';
import { escapeMarkdown } from './escape.ts';
import { sentenceAt } from './remembered-passages.ts';
import { MOST_SIZE, sizeOf } from './size.ts';
import { wholeWords } from './whole-words.ts';

/** A paragraph, or a part of one. */
export interface Portion extends Span {
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  /** Goes on with a paragraph that the portion before began. */
  readonly continues: boolean;
}

/** Kept free on a page for the line that says where one is, in whatever language. */
const ROOM_FOR_CAPTION = 600;

/** What the portions of a page and their labels may take up together, as `sizeOf` measures it. */
export const PAGE_ROOM = MOST_SIZE - ROOM_FOR_CAPTION;

/** Kept free for the line above a portion that says which paragraph it is of, with its line break. */
const ROOM_FOR_LABEL = 60;

const PORTION_ROOM = PAGE_ROOM - ROOM_FOR_LABEL;

/** No character takes up more than this: a line break, with the mark of a quote after it. */
const MOST_A_CHARACTER = 3;

/**
 * All portions in order: disjoint, and nothing but white space between them. The same for the same text, wherever one begins
 * to read; kept with the index.
 */
export const portionsOf = keptWith((index: ArticleIndex): readonly Portion[] =>
  index.paragraphs.flatMap((_, paragraph) => partsOf(index, paragraph)),
);

/** Place of the portion that holds an offset, or of the next one where that is white space; null beyond the last. */
export function portionAt(portions: readonly Portion[], offset: number): number | null {
  const place = firstPlace(portions.length, (each) => (portions[each]?.end ?? 0) > offset);
  return place < portions.length ? place : null;
}

/** What a portion and its label take up on a page. */
export function roomFor({ article }: ArticleIndex, portion: Span): number {
  return quotedSize(article.text, portion) + ROOM_FOR_LABEL;
}

function partsOf(index: ArticleIndex, paragraph: number): Portion[] {
  const bounds = index.paragraphs[paragraph];
  const parts: Portion[] = [];
  let start = bounds?.start ?? 0;
  const end = bounds?.end ?? 0;
  while (start < end) {
    const part = { start, end: endOfPart(index, { start, end }) };
    parts.push({ ...part, paragraph, continues: parts.length > 0 });
    const rest = index.article.text.slice(part.end, end);
    start = part.end + (rest.length - rest.trimStart().length);
  }
  return parts;
}

/** The end of what fits: of a sentence where one ends there, or else of a word. */
function endOfPart(index: ArticleIndex, rest: Span): number {
  const { text } = index.article;
  if ((rest.end - rest.start + 1) * MOST_A_CHARACTER <= PORTION_ROOM) return rest.end;
  const fits = (part: Span) =>
    part.end - part.start <= PORTION_ROOM && quotedSize(text, part) <= PORTION_ROOM;
  const { end } = wholeWords(text, rest, { limit: PORTION_ROOM, fits, wanted: null });
  if (end === rest.end) return end;
  const last = index.sentences[sentenceAt(index, end - 1)];
  if (last === undefined || last.start <= rest.start) return end;
  return last.end <= end ? last.end : text.slice(0, last.start).trimEnd().length;
}

/** As a block quote, which begins each line with a mark. */
function quotedSize(text: string, { start, end }: Span): number {
  return sizeOf(`> ${escapeMarkdown(text.slice(start, end)).replaceAll('\n', '\n> ')}`);
}
