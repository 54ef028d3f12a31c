/**
 * Whether given words stand at a place in a text, and no others that only hold them. Pure.
 */
import { isUnspaced } from './words.ts';

export const LETTER = /^[\p{L}\p{M}\p{N}]/u;

/** Whether these very words stand in a text, from a position on. */
export function holdsWords(text: string, words: string, from: number): boolean {
  for (let start = text.indexOf(words, from); start !== -1; start = text.indexOf(words, start + 1)) {
    const beginsWord = isUnspaced(words) || start === 0 || !LETTER.test(text.slice(start - 1, start));
    if (beginsWord && endsAt(text, start, words)) return true;
  }
  return false;
}

/** Whether no word goes on behind the words that begin at `start`; where no spaces are written, any may end there. */
export function endsAt(text: string, start: number, words: string): boolean {
  const end = start + words.length;
  return isUnspaced(words) || !LETTER.test(text.slice(end, end + 1));
}

/** Where words end that begin at `start`, with an ending that runs into them; null where the last of them is another. */
export function endWithEnding(
  question: string,
  start: number,
  words: string,
  endings: ReadonlySet<string>,
): number | null {
  const end = start + words.length;
  if (endsAt(question, start, words)) return end;
  if (endings.size === 0) return null;
  const [ending = ''] = LETTERS.exec(question.slice(end)) ?? [];
  return endings.has(ending) ? end + ending.length : null;
}

const LETTERS = /^[\p{L}\p{M}]+/u;
