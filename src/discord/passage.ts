/**
 * An excerpt as a quote that fits: with its paragraph, alone, or cut where Discord leaves no other way. Pure.
 */
import type { Span } from '../answering/article.ts';
import type { Excerpt } from '../answering/citation.ts';
import type { ArticleIndex } from '../answering/retrieval.ts';
import { blockQuote, type Mark } from './quotation.ts';
import { sizeOf } from './size.ts';
import { wholeWords } from './whole-words.ts';
import { wording } from './wording.ts';

/** A paragraph up to this length, in UTF-16 code units as shown, is shown whole around the sentence that answers. */
const LONGEST_CONTEXT = 600;

/** Kept free for the sentence that says what was cut off: longer than that sentence can be. */
const ROOM_FOR_NOTE = 160;

/** What rendering needs to know of an article. */
export type Quotable = Pick<ArticleIndex, 'article' | 'paragraphs'>;

export interface Passage {
  /** The block quote. */
  readonly markdown: string;
  /** Nothing of the paragraph is left out. */
  readonly whole: boolean;
  /** Says what was cut off of the excerpt; null where all of it is shown. */
  readonly note: string | null;
}

export interface PassageOptions {
  /** What quote and note may take up together, as `sizeOf` measures it. */
  readonly room: number;
  /** Shows a short paragraph around the excerpt, and sets off the words that answer. */
  readonly asAnswer: boolean;
}

/**
 * The quote of all of an excerpt; null where there is no room for that.
 *
 * @throws Error where the excerpt does not stand in this very text.
 */
export function wholePassage(index: Quotable, excerpt: Excerpt, options: PassageOptions): Passage | null {
  const { article } = index;
  verify(index, excerpt);
  const paragraph = index.paragraphs.find(({ start, end }) => start <= excerpt.start && excerpt.end <= end);
  const alone = paragraph === undefined || lengthOf(paragraph) === lengthOf(excerpt);

  if (options.asAnswer && !alone && lengthOf(paragraph) <= LONGEST_CONTEXT) {
    const sentence: Mark = { start: excerpt.start, end: excerpt.end, style: 'bold' };
    const markdown = blockQuote(article, paragraph, [sentence, ...highlightOf(excerpt, 'underlined')]);
    if (sizeOf(markdown) <= options.room) return { markdown, whole: true, note: null };
  }
  // Escaping only lengthens: what is too long as it stands need not be escaped to know.
  if (lengthOf(excerpt) > options.room) return null;
  const markdown = blockQuote(article, excerpt, marksOf(excerpt, options));
  return sizeOf(markdown) <= options.room ? { markdown, whole: alone, note: null } : null;
}

/**
 * As many whole words of an excerpt as there is room for, from its start or, where that would cut off the words that
 * answer, from a little before those; with a note that says so.
 *
 * @throws Error where the excerpt does not stand in this very text.
 */
export function cutPassage(index: Quotable, excerpt: Excerpt, options: PassageOptions): Passage {
  const { article } = index;
  verify(index, excerpt);
  const marks = marksOf(excerpt, options);
  const room = options.room - ROOM_FOR_NOTE;
  const part = wholeWords(article.text, excerpt, {
    limit: room,
    fits: (span) => lengthOf(span) <= room && sizeOf(blockQuote(article, span, marks)) <= room,
    wanted: options.asAnswer ? excerpt.highlight : null,
  });
  const position = (offset: number) => (offset - excerpt.start).toLocaleString('en');
  const note = wording.card.cut(position(part.start + 1), position(part.end), position(excerpt.end));
  return { markdown: blockQuote(article, part, marks), whole: false, note };
}

function verify({ article }: Quotable, excerpt: Excerpt): void {
  if (excerpt.article === article.id && excerpt.revision === article.revision) return;
  const [cited, stored] = [`${excerpt.article} (${excerpt.revision})`, `${article.id} (${article.revision})`];
  throw new Error(`an excerpt of ${cited} cannot be verified against ${stored}`);
}

function marksOf(excerpt: Excerpt, { asAnswer }: PassageOptions): Mark[] {
  return asAnswer ? highlightOf(excerpt, 'bold and underlined') : [];
}

function highlightOf({ highlight }: Excerpt, style: Mark['style']): Mark[] {
  return highlight === null ? [] : [{ ...highlight, style }];
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
