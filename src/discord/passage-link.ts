/**
 * Links to a passage on the page that it is from. Pure.
 */
import type { Article, Span } from '../answering/article.ts';

/** Discord's limit of the address that a button opens. */
export const LONGEST_URL = 512;

/** The address of the page; null where the article has none. */
export function passageLink({ url }: Pick<Article, 'url' | 'text'>, _passage: Span): string | null {
  return url;
}
