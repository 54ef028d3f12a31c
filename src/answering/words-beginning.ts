/**
 * The words of an article that begin as something that is being typed. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import { fold } from './fold.ts';
import { placesOf } from './postings.ts';
import { tokensOf } from './terms.ts';
import { WordClass } from './word-classes.ts';

/** Stems are shorter than what is typed by no more than this. */
const LONGEST_ENDING = 4;
const FEWEST_LETTERS = 2;

/**
 * Each as it stands where it stands first, without function words, most frequent first; those that stand as often in the order
 * of the text.
 *
 * @param typed The last word counts; nothing begins with less than two letters.
 */
export function wordsBeginning(index: ArticleIndex, typed: string): string[] {
  const last = tokensOf(typed, index.language).at(-1);
  const wanted = last === undefined ? '' : folded(typed.slice(last.start, last.end), index);
  if (wanted.length < FEWEST_LETTERS) return [];
  const stem = wanted.slice(0, Math.max(FEWEST_LETTERS, wanted.length - LONGEST_ENDING));
  const found: { word: string; count: number; place: number }[] = [];
  for (const term of index.search.termsBeginning(stem)) {
    const id = index.termIds.get(term);
    if (id === undefined) continue;
    const places = placesOf(index.tokens, id);
    const place = places.find((each) => begins(index, each, wanted));
    if (place === undefined) continue;
    found.push({ word: wordAt(index, place), count: places.length, place });
  }
  return found
    .sort((one, other) => other.count - one.count || one.place - other.place)
    .map(({ word }) => word);
}

function begins(index: ArticleIndex, place: number, wanted: string): boolean {
  const isStop = ((index.tokens.classes[place] ?? 0) & WordClass.stop) !== 0;
  return !isStop && folded(wordAt(index, place), index).startsWith(wanted);
}

function wordAt({ article, tokens }: ArticleIndex, place: number): string {
  return article.text.slice(tokens.start[place], tokens.end[place]);
}

function folded(word: string, { language }: ArticleIndex): string {
  return language.unify(fold(word).toLowerCase());
}
