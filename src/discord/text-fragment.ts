/**
 * A passage as a text fragment, by which browsers scroll to words of a page and set them off. Pure.
 *
 * It names the first and the last words of the passage, and the words before it where those stand elsewhere, too. Browsers
 * find each of these only inside of one block of the page; a paragraph is taken for one.
 */
import type { Span } from '../answering/article.ts';
import { comparable, standsOnce } from './fragment-uniqueness.ts';
import { isSafe, runFrom, runUpTo } from './fragment-words.ts';

/** Fewer words at an end are too easily found elsewhere on the page: in a headline, or in a list of links. */
const FEWEST_WORDS = 3;

/** A passage of so few words is named as a whole. */
const FEW_WORDS = 6;

/** A text as a page shows it. */
export interface Page {
  readonly text: string;
  /** `comparable(text)`. */
  readonly compared: string;
  /** The paragraphs of the text, in order. */
  readonly blocks: readonly Span[];
}

/** The words that a fragment names; what is null it leaves out. */
interface Terms {
  readonly prefix: Span | null;
  readonly start: Span;
  readonly end: Span | null;
}

/** The fragment, from `text=` on; null where no words of the passage, or before it, tell it from the rest of the page. */
export function textFragment(page: Page, passage: Span): string | null {
  const terms = termsOf(page, trimmed(page.text, passage));
  if (terms === null) return null;
  const { prefix, start, end } = terms;
  const parts = [
    ...(prefix === null ? [] : [`${encoded(page.text, prefix)}-`]),
    encoded(page.text, start),
    ...(end === null ? [] : [encoded(page.text, end)]),
  ];
  return `text=${parts.join(',')}`;
}

function termsOf(page: Page, passage: Span): Terms | null {
  const first = runFrom(page.text, inBlock(page, passage, passage.start));
  const last = runUpTo(page.text, inBlock(page, passage, passage.end - 1));
  const tail = last.at(-1);
  if (first.length === 0 || tail === undefined) return null;

  const isOneRun = first.at(-1)?.end === tail.end;
  const begun = startOf(page, passage, first, isOneRun && first.length <= FEW_WORDS);
  if (begun === null) return null;
  if (begun.start.end === tail.end) return { ...begun, end: null };
  const end = endOf(page, begun.start.end, last);
  if (end !== null) return { ...begun, end };
  return isOneRun ? { ...begun, start: { ...begun.start, end: tail.end }, end: null } : null;
}

/** The first words, as many as stand nowhere else; or the fewest, with words before them, as where there are but few. */
function startOf(page: Page, passage: Span, run: readonly Span[], whole: boolean) {
  const lengths = whole ? [run.length] : counts(run);
  for (const length of lengths) {
    const start = around(run.slice(0, length));
    const isEnough = length >= FEWEST_WORDS && standsOnce(compared(page, start), page.compared);
    if (isEnough) return { prefix: null, start };
  }
  // The prefix must end where the start begins: signs that open the passage belong to the start.
  const start = { start: passage.start, end: around(run.slice(0, lengths[0])).end };
  if (!isSafe(page.text.slice(start.start, start.end))) return null;
  const before = trimmed(page.text, { start: 0, end: passage.start });
  const words = runUpTo(page.text, inBlock(page, before, before.end - 1));
  for (const length of counts(words)) {
    const prefix = { start: around(words.slice(-length)).start, end: before.end };
    if (!isSafe(page.text.slice(prefix.start, prefix.end))) return null;
    const both = { start: prefix.start, end: start.end };
    if (standsOnce(compared(page, both), page.compared)) return { prefix, start };
  }
  return null;
}

/** The last words, as many as stand but once between the first ones and the end. */
function endOf(page: Page, from: number, run: readonly Span[]): Span | null {
  const free = run.filter(({ start }) => start >= from);
  const rest = compared(page, { start: from, end: run.at(-1)?.end ?? from });
  for (const length of counts(free)) {
    const end = around(free.slice(-length));
    if (standsOnce(compared(page, end), rest)) return end;
  }
  return null;
}

/** How many words of a run to try, the fewest first. */
function counts(run: readonly Span[]): number[] {
  const fewest = Math.min(FEWEST_WORDS, run.length);
  return Array.from({ length: run.length === 0 ? 0 : run.length - fewest + 1 }, (_, more) => fewest + more);
}

/** From the start of the first word to the end of the last. */
function around(words: readonly Span[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** The part of a span in the block where an offset lies. */
function inBlock({ blocks }: Page, { start, end }: Span, offset: number): Span {
  const block = blocks.find((each) => each.start <= offset && offset < each.end);
  return { start: Math.max(start, block?.start ?? start), end: Math.min(end, block?.end ?? end) };
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const trimmedEnd = start + words.trimEnd().length;
  return { start: Math.min(end, start + words.length - words.trimStart().length), end: trimmedEnd };
}

function compared({ text }: Page, { start, end }: Span): string {
  return comparable(text.slice(start, end));
}

/** All that could be read as the fragment's own signs, or as markdown, is written in another way. */
function encoded(text: string, { start, end }: Span): string {
  return encodeURIComponent(text.slice(start, end).replace(/\s+/g, ' ')).replace(
    /[-_!~*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
