/**
 * The small line under a quote: where it stands, how well it matches, which words it shares. Pure.
 */
import type { Article } from '../answering/article.ts';
import type { Excerpt } from '../answering/citation.ts';
import { inline, shorten } from './inline.ts';
import type { Extent } from './passage.ts';
import { wording } from './wording.ts';

const LONGEST_TITLE = 100;
const LONGEST_WORD = 40;
const MOST_WORDS = 8;
const MOST_TITLES = 5;

/** Small text: what the parts say, side by side. */
export function smallLine(...parts: readonly string[]): string {
  return `-# ${parts.join(' · ')}`;
}

/** The article's title and source, ready to be shown. */
export function nameOf({ title, source }: Pick<Article, 'title' | 'source'>): string {
  const shownTitle = inline(shorten(title, LONGEST_TITLE));
  if (source === null) return shownTitle;
  return wording.card.titleAndSource(shownTitle, inline(shorten(source, LONGEST_TITLE)));
}

/** The names of articles, as many as a sentence bears. */
export function namesOf(articles: readonly Pick<Article, 'title' | 'source'>[]): string {
  return listed(articles.slice(0, MOST_TITLES).map(nameOf), articles.length);
}

/** Where a passage stands in its article, told by how much of it is shown. */
export function placeOf(
  { part, paragraph }: Pick<Excerpt, 'part' | 'paragraph'>,
  { whole, from }: Extent,
): string {
  const { card } = wording;
  if (paragraph === null) return card.part[part];
  if (from !== null) return whole ? card.paragraphs(from, paragraph) : card.fromParagraphs(from, paragraph);
  return whole ? card.paragraph(paragraph) : card.fromParagraph(paragraph);
}

/** The words that question and passage share; null where there is none that can be shown. */
export function sharedWords(matched: readonly string[]): string | null {
  const short = matched.filter((word) => word.length <= LONGEST_WORD).slice(0, MOST_WORDS);
  return short.length === 0 ? null : listed(short.map(inline), matched.length);
}

function listed(shown: readonly string[], count: number): string {
  const hidden = count - shown.length;
  return [...shown, ...(hidden > 0 ? [wording.card.more(hidden)] : [])].join(', ');
}
