/**
 * Terseness: how far a question is a search query put to a short text. "who wrote jaws", typed into a search box, mostly wants what
 * a text says of its subject at once; other signals tell that than those by which a passage is found in a long report. Pure.
 */
import type { Question } from './question.ts';

/**
 * Sentences of a text in which a search query counts for half as terse as in the shortest. Beyond them, terseness falls off by the
 * square: a question to a long text is mostly just typed in small letters.
 */
const HALFWAY = 8;

const SMALL_LETTER = /^\p{P}*\p{Ll}/u;
const QUESTION_MARK = /[?？؟]\P{L}*$/u;

/**
 * From 0, for a question that is written out and for words to look for, up to 1: the less, the longer the text.
 *
 * A query asks for something, begins with a small letter and ends without a question mark; where letters are neither small nor
 * large, none is told.
 *
 * @param sentences Of the text, at least 1.
 */
export function tersenessOf(
  { text, isAsked }: Pick<Question, 'text' | 'isAsked'>,
  sentences: number,
): number {
  const query = text.trim();
  const isTerse = isAsked && SMALL_LETTER.test(query) && !QUESTION_MARK.test(query);
  return isTerse ? HALFWAY / (HALFWAY + sentences * Math.max(1, sentences / HALFWAY)) : 0;
}
