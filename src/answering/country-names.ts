/**
 * Countries and what else their lists hold, where question and article call them by other words: "US" is "United States", and
 * "Moscow" stands for "Russia". Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import { placesOf, standInRow } from './postings.ts';
import type { Question } from './question.ts';
import { type Relative, relativesOf } from './related.ts';
import { matchWith, type TermMatch } from './term-match.ts';
import { WordClass } from './word-classes.ts';

const SIMILARITY = {
  /** Another name of the very same. */
  same: 0.9,
  /** Its people, its capital: less than a word of the family. */
  related: 0.4,
} as const;

/** So many words a country's name may have: "United States of America". */
const LONGEST_NAME = 4;

/** The article's terms that stand for the same country as a term does. */
export function countryOf(term: string, index: ArticleIndex): TermMatch[] {
  return relativesOf([term], index.language).flatMap((relative) => matchRelative(relative, index));
}

/** What an article holds of a name of several words that a question gives. */
interface CountryName {
  /** Other words of the article that stand for it, at least one. */
  readonly matches: readonly TermMatch[];
  /** Whether the article has the name as well, word for word, be it with capitals or without: a white house is no White House. */
  readonly stands: boolean;
}

/** The question's names of several words that the article calls, or calls as well, by another word; by each of their terms. */
export function countryNamesIn({ tokens }: Question, index: ArticleIndex): ReadonlyMap<string, CountryName> {
  const names = new Map<string, CountryName>();
  for (let first = 0; first < tokens.length; first += 1) {
    for (let length = LONGEST_NAME; length > 1; length -= 1) {
      const terms = tokens.slice(first, first + length).map(({ term }) => term);
      if (terms.length < length) continue;
      const matches = relativesOf(terms, index.language).flatMap((relative) =>
        matchRelative(relative, index),
      );
      if (matches.length === 0) continue;
      const name = { matches, stands: placesOfName(idsOf(terms, index), index).length > 0 };
      for (const term of terms) names.set(term, name);
      first += length - 1;
      break;
    }
  }
  return names;
}

function matchRelative({ terms, isSame }: Relative, index: ArticleIndex): TermMatch[] {
  const similarity = isSame ? SIMILARITY.same : SIMILARITY.related;
  const [term = ''] = terms;
  if (terms.length === 1)
    return matchWith(term, similarity, index).map((match) => ({ ...match, isOtherWord: true }));
  const ids = idsOf(terms, index);
  const place = ids.findIndex((id) => (index.contentCounts[id] ?? 0) > 0);
  const id = ids[place];
  if (id === undefined || !placesOfName(ids, index).some((start) => mayBeName(start, index))) return [];
  return [{ term: terms[place] ?? '', id, similarity, isOtherWord: true, name: { ids, place } }];
}

/** The ids of terms, -1 for one that the article lacks. */
function idsOf(terms: readonly string[], { termIds }: ArticleIndex): number[] {
  return terms.map((term) => termIds.get(term) ?? -1);
}

/** Where terms stand one behind the other in the article. */
function placesOfName(ids: readonly number[], { tokens }: ArticleIndex): Int32Array {
  const [first = -1] = ids;
  return placesOf(tokens, first).filter((start) => standInRow(tokens, start, ids));
}

/** Whether what begins at a token is written like a name, or the script has no capitals to tell. */
function mayBeName(token: number, { tokens, language }: ArticleIndex): boolean {
  return !language.hasCapitals || ((tokens.classes[token] ?? 0) & WordClass.capital) !== 0;
}
