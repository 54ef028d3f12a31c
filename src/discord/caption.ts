/**
 * The small line under a quote: where it stands, how well it matches, which words it shares. Pure.
 */
import type { Article, Span } from '../answering/article.ts';
import type { Citation, Excerpt } from '../answering/citation.ts';
import { inline, shorten } from './inline.ts';
import type { Extent, Quotable } from './passage.ts';
import type { Say } from './wording.ts';

const LONGEST_TITLE = 100;
const LONGEST_WORD = 40;
const MOST_WORDS = 8;
const MOST_TITLES = 5;

/** Small text: what the parts say, side by side. */
export function smallLine(...parts: readonly string[]): string {
  return `-# ${parts.join(' · ')}`;
}

/** The line under a quote, with one more below it that says what was cut off. */
export function withNote(caption: string, note: string | null): string {
  return note === null ? caption : `${caption}\n${smallLine(note)}`;
}

/** The article's title and source, ready to be shown. */
export function nameOf({ title, source }: Pick<Article, 'title' | 'source'>, say: Say): string {
  const shownTitle = inline(shorten(title, LONGEST_TITLE));
  if (source === null) return shownTitle;
  return say('card.titleAndSource', { title: shownTitle, source: inline(shorten(source, LONGEST_TITLE)) });
}

/** The names of articles, as many as a sentence bears. */
export function namesOf(articles: readonly Pick<Article, 'title' | 'source'>[], say: Say): string {
  const shown = articles.slice(0, MOST_TITLES).map((article) => nameOf(article, say));
  return listed(shown, articles.length, say);
}

/** Where a passage stands in its article, told by how much of it is shown. */
export function placeOf(
  { part, paragraph }: Pick<Citation, 'part' | 'paragraph'>,
  { whole, from }: Extent,
  say: Say,
): string {
  if (paragraph === null) return say(`card.part.${part}`);
  if (from !== null) {
    return say(whole ? 'card.paragraphs' : 'card.fromParagraphs', { first: from, last: paragraph });
  }
  return say(whole ? 'card.paragraph' : 'card.fromParagraph', { number: paragraph });
}

/** Which paragraphs a longer part of the text is from; where it begins and ends if those are none that are counted. */
export function rangeOf(
  { paragraphs }: Quotable,
  { start, end, whole }: Span & { readonly whole: boolean },
  say: Say,
): string {
  const counted = paragraphs.filter((each) => each.number !== null && start < each.end && each.start < end);
  const first = counted[0]?.number ?? null;
  const last = counted.at(-1)?.number ?? null;
  if (first === null || last === null) {
    const part = paragraphs.find((each) => start < each.end)?.kind ?? 'body';
    return say(`card.part.${part}`);
  }
  if (first === last) return say(whole ? 'card.paragraph' : 'card.fromParagraph', { number: first });
  return say(whole ? 'card.paragraphRange' : 'card.fromParagraphRange', { first, last });
}

/** The words that question and passage share, and those for which another stands; null where there is none that can be shown. */
export function sharedWords({ matched, meant }: Excerpt, say: Say): string | null {
  const words = [...matched, ...meant.map(({ word, other }) => `${word} (${other})`)];
  const short = words.filter((word) => word.length <= LONGEST_WORD).slice(0, MOST_WORDS);
  return short.length === 0 ? null : listed(short.map(inline), words.length, say);
}

function listed(shown: readonly string[], count: number, say: Say): string {
  const hidden = count - shown.length;
  return [...shown, ...(hidden > 0 ? [say('card.more', { count: hidden })] : [])].join(say('list.separator'));
}
