/**
 * The language to speak to somebody whose own is not known. Pure.
 */
import type { Article } from '../answering/article.ts';

const ENGLISH = 'en';

/** The language of the articles that this is about, where they share one; otherwise English. */
export function languageSpoken(articles: readonly Pick<Article, 'language'>[]): string {
  const languages = new Set(articles.map(({ language }) => language));
  const [only = ENGLISH] = languages;
  return languages.size === 1 ? only : ENGLISH;
}
