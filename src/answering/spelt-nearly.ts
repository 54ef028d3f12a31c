/**
 * An article's terms that are spelt nearly as a given one. Pure.
 */
import type { ArticleIndex } from './article-index.ts';

/**
 * Longer words than any that people misspell. MiniSearch takes memory for the square of the length, and one character can unfold
 * into eighteen letters: a line of them would take gigabytes.
 */
const LONGEST = 60;

/** How a term stands in the article, and by how many edits it differs. */
export interface SpeltNearly {
  readonly term: string;
  readonly id: number;
  readonly distance: number;
}

/** Those that differ by at most so many edits; none of a word longer than people write. */
export function speltNearly({ search, termIds }: ArticleIndex, term: string, edits: number): SpeltNearly[] {
  if (term.length > LONGEST) return [];
  return [...search.termsNear(term, edits)].flatMap(([near, distance]) => {
    const id = termIds.get(near);
    return id === undefined ? [] : [{ term: near, id, distance }];
  });
}
