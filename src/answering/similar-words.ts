/**
 * Words of an article that are spelt nearly as a given one. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import { placesOf } from './postings.ts';
import { speltNearly } from './spelt-nearly.ts';
import { tokensOf } from './terms.ts';
import { WordClass } from './word-classes.ts';

/** Edits by which a word may differ, by its length, as MiniSearch's fuzzy search counts them. */
const EDITS = [
  { shortest: 8, edits: 2 },
  { shortest: 4, edits: 1 },
] as const;

/** As they stand in the article, where they stand first; those that differ least come first. */
export function similarWords(index: ArticleIndex, words: string): string[] {
  const { tokens, article } = index;
  return tokensOf(words, index.language)
    .filter(({ term, classes }) => !index.termIds.has(term) && (classes & WordClass.stop) === 0)
    .flatMap(({ term }) => {
      const edits = EDITS.find(({ shortest }) => term.length >= shortest)?.edits;
      const spelt = edits === undefined ? [] : speltNearly(index, term, edits);
      return spelt
        .map(({ id, distance }) => ({ place: placesOf(index.tokens, id)[0] ?? 0, distance }))
        .sort((one, other) => one.distance - other.distance || one.place - other.place)
        .map(({ place }) => article.text.slice(tokens.start[place], tokens.end[place]));
    });
}
