/**
 * A term of the article that stands for one of the question. Pure.
 */
import type { ArticleIndex } from './article-index.ts';

export interface TermMatch {
  readonly term: string;
  readonly id: number;
  /** 1 for the same term, less for any other. */
  readonly similarity: number;
  /** Set where it is another word: a synonym, a country's capital, a name that is spelt nearly so. */
  readonly isOtherWord?: true;
  /** Set where it stands for a name of several words: it does so only where all of them stand, itself at this place among them. */
  readonly name?: { readonly ids: readonly number[]; readonly place: number };
}

/** The match with a term, where that stands in the article, as more than a stop word; none where it does not. */
export function matchWith(
  term: string,
  similarity: number,
  { termIds, contentCounts }: ArticleIndex,
): TermMatch[] {
  const id = termIds.get(term);
  return id === undefined || contentCounts[id] === 0 ? [] : [{ term, id, similarity }];
}
