/**
 * The words of a text that a link may name: without the signs that addresses or their readers take for themselves. Pure.
 */
import type { Span } from '../answering/article.ts';

/**
 * Signs that a link could name only in their encoded form. Discord decodes some; then a `-` or `,` makes the browser read
 * another link, or none.
 */
const UNSAFE = /[-%&,;\p{Cs}]/u;

/** As many words as one end of a link ever names. */
const MOST_WORDS = 12;

/** Code units that are segmented at once: more than so many words take, in time that does not grow with the sentence. */
const WINDOW = 400;

/** Browsers find words by the same rules of Unicode. */
const words = new Intl.Segmenter('und', { granularity: 'word' });

/** The first words of a span that stand beside each other with nothing unsafe between them; those before are passed over. */
export function runFrom(text: string, { start, end }: Span): Span[] {
  const window = text.slice(start, Math.min(end, start + WINDOW));
  const run: Span[] = [];
  let last = 0;
  for (const word of wordsIn(window, start + window.length < end ? 1 : 0, 0)) {
    const broken = UNSAFE.test(window.slice(last, word.end));
    if (run.length > 0 && (broken || run.length === MOST_WORDS)) break;
    last = word.end;
    if (!UNSAFE.test(window.slice(word.start, word.end))) run.push(shifted(word, start));
  }
  return run;
}

/** The last words of a span that stand beside each other with nothing unsafe between them; those after are passed over. */
export function runUpTo(text: string, { start, end }: Span): Span[] {
  const from = Math.max(start, end - WINDOW);
  const window = text.slice(from, end);
  const run: Span[] = [];
  let next = window.length;
  for (const word of wordsIn(window, 0, from > start ? 1 : 0).reverse()) {
    const broken = UNSAFE.test(window.slice(word.start, next));
    if (run.length > 0 && (broken || run.length === MOST_WORDS)) break;
    next = word.start;
    if (!UNSAFE.test(window.slice(word.start, word.end))) run.push(shifted(word, from));
  }
  return run.reverse();
}

/** Whether a stretch of text can stand in a link. */
export function isSafe(stretch: string): boolean {
  return !UNSAFE.test(stretch);
}

/** The words of a window, but for those at its ends of which it may hold a part alone. */
function wordsIn(window: string, cutAfter: number, cutBefore: number): Span[] {
  const segments = [...words.segment(window)];
  return segments
    .slice(cutBefore, segments.length - cutAfter)
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
