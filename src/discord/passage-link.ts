/**
 * Links to a passage on the page that it is from. Pure.
 */
import type { Article, Span } from '../answering/article.ts';
import { keptWith } from '../answering/kept-with.ts';
import { paragraphsOf } from '../answering/paragraphs.ts';
import { comparable } from './fragment-uniqueness.ts';
import { type Page, textFragment } from './text-fragment.ts';

/** Discord's limit of the address that a button opens. */
export const LONGEST_URL = 512;

/** Opens what is meant for the browser, and is no name of a place on the page. */
const DIRECTIVE = ':~:';

/** What is read of each article is read once: a library is asked again and again. */
const pageOf = keptWith(
  (article: Article): Page => ({
    text: article.text,
    compared: comparable(article.text),
    blocks: paragraphsOf(article),
  }),
);

/**
 * The address by which a browser opens the page at the passage, and sets it off; that of the page alone where the passage
 * cannot be told from the rest of it, or in a link of Discord's length; null where the article has none.
 */
export function passageLink(article: Article, passage: Span): string | null {
  const { url } = article;
  if (url === null) return null;
  const fragment = textFragment(pageOf(article), passage);
  if (fragment === null) return url;
  // The name of a place stays: browsers go there where they do not find the words.
  const [address = url] = url.split(DIRECTIVE);
  const link = `${address}${address.includes('#') ? '' : '#'}${DIRECTIVE}${fragment}`;
  return link.length <= LONGEST_URL ? link : url;
}
