/**
 * An excerpt as a quote that fits: with its paragraph, alone, or cut where Discord leaves no other way. Pure.
 */
import type { Span } from '../answering/article.ts';
import type { ArticleIndex } from '../answering/article-index.ts';
import type { Citation } from '../answering/citation.ts';
import { blockQuote, type Mark } from './quotation.ts';
import { sizeOf } from './size.ts';
import { wholeWords } from './whole-words.ts';
import type { Say } from './wording.ts';

/** What stands around the sentence that answers is shown up to this length with it, in UTF-16 code units of the text. */
const LONGEST_CONTEXT = 600;

/** Kept free for the sentence that says what was cut off: longer than that sentence can be. */
const ROOM_FOR_NOTE = 160;

/** What rendering needs to know of an article. */
export type Quotable = Pick<ArticleIndex, 'article' | 'paragraphs'>;

/** How much of an article's paragraphs a quote shows. */
export interface Extent {
  /** Nothing is left out of the paragraphs that the quote shows. */
  readonly whole: boolean;
  /** Number of the paragraph in which the quote begins, where that comes before the excerpt's; otherwise null. */
  readonly from: number | null;
}

export interface Passage extends Extent {
  /** The block quote. */
  readonly markdown: string;
  /** Says what was cut off of the excerpt; null where all of it is shown. */
  readonly note: string | null;
}

export interface PassageOptions {
  /** What quote and note may take up together, as `sizeOf` measures it. */
  readonly room: number;
  /** Shows what stands around the excerpt, where that is short, and sets off the words that answer. */
  readonly asAnswer: boolean;
  /** What to emphasise in a passage that does not answer; nothing where left out. */
  readonly marks?: readonly Mark[];
  readonly say: Say;
}

/**
 * The quote of all of an excerpt, with its lead and its paragraph where they are short; null where there is no room
 * for the excerpt.
 *
 * @throws Error where the excerpt does not stand in this very text.
 */
export function wholePassage(index: Quotable, excerpt: Citation, options: PassageOptions): Passage | null {
  const { article } = index;
  verify(index, excerpt);
  for (const frame of options.asAnswer ? framesOf(index, excerpt) : []) {
    const sentence: Mark = { start: excerpt.start, end: excerpt.end, style: 'bold' };
    const markdown = blockQuote(article, frame, [sentence, ...highlightOf(excerpt, 'underlined')]);
    if (sizeOf(markdown) <= options.room) return { markdown, note: null, ...extentOf(index, frame, excerpt) };
  }
  // Escaping only lengthens: what is too long as it stands need not be escaped to know.
  if (lengthOf(excerpt) > options.room) return null;
  const markdown = blockQuote(article, excerpt, marksOf(excerpt, options));
  if (sizeOf(markdown) > options.room) return null;
  return { markdown, note: null, ...extentOf(index, excerpt, excerpt) };
}

/** What to show around an excerpt, the best first: its paragraph, and before it the sentence that leads to it. */
function framesOf({ paragraphs }: Quotable, excerpt: Citation): Span[] {
  const { start, end } = excerpt;
  const paragraph = paragraphs.find((span) => span.start <= start && end <= span.end) ?? excerpt;
  const lead = excerpt.lead?.start ?? start;
  return [
    { start: Math.min(lead, paragraph.start), end: paragraph.end },
    { start: paragraph.start, end: paragraph.end },
    { start: lead, end },
  ].filter((frame) => lengthOf(frame) > lengthOf(excerpt) && lengthOf(frame) <= LONGEST_CONTEXT);
}

function extentOf({ paragraphs }: Quotable, shown: Span, excerpt: Citation): Extent {
  const first = paragraphs.find(({ end }) => shown.start < end);
  return {
    whole: first?.start === shown.start && paragraphs.some(({ end }) => end === shown.end),
    from: first !== undefined && first.end <= excerpt.start ? first.number : null,
  };
}

/**
 * As many whole words of an excerpt as there is room for, from its start or, where that would cut off the words that
 * answer, from a little before those; with a note that says so.
 *
 * @throws Error where the excerpt does not stand in this very text.
 */
export function cutPassage(index: Quotable, excerpt: Citation, options: PassageOptions): Passage {
  const { article } = index;
  verify(index, excerpt);
  const marks = marksOf(excerpt, options);
  const room = options.room - ROOM_FOR_NOTE;
  const part = wholeWords(article.text, excerpt, {
    limit: room,
    fits: (span) => lengthOf(span) <= room && sizeOf(blockQuote(article, span, marks)) <= room,
    wanted: options.asAnswer ? excerpt.highlight : null,
  });
  const note = options.say('card.cut', {
    from: part.start + 1 - excerpt.start,
    to: part.end - excerpt.start,
    length: lengthOf(excerpt),
  });
  return { markdown: blockQuote(article, part, marks), note, whole: false, from: null };
}

function verify({ article }: Quotable, excerpt: Citation): void {
  if (excerpt.article === article.id && excerpt.revision === article.revision) return;
  const [cited, stored] = [`${excerpt.article} (${excerpt.revision})`, `${article.id} (${article.revision})`];
  throw new Error(`an excerpt of ${cited} cannot be verified against ${stored}`);
}

function marksOf(excerpt: Citation, { asAnswer, marks = [] }: PassageOptions): readonly Mark[] {
  return asAnswer ? highlightOf(excerpt, 'bold and underlined') : marks;
}

function highlightOf({ highlight }: Citation, style: Mark['style']): Mark[] {
  return highlight === null ? [] : [{ ...highlight, style }];
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
