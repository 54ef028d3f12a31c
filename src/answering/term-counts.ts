/**
 * How many terms stand in a stretch of an article, and in how many of its sentences a term stands. Pure.
 */
import type { Sentence, TokenColumns } from './article-index.ts';
import { WordClass } from './word-classes.ts';

/**
 * By term id: in how many sentences the term stands.
 *
 * @param without Bits of `WordClass`: words of these are left out.
 */
export function sentenceCountsOf(
  { term, classes }: TokenColumns,
  sentences: readonly Sentence[],
  terms: number,
  without = 0,
): Int32Array {
  const counts = new Int32Array(terms);
  /** By term: the number of the sentence where it was last seen, plus 1. */
  const last = new Int32Array(terms);
  sentences.forEach(({ firstToken, endToken }, number) => {
    for (let place = firstToken; place < endToken; place += 1) {
      const id = term[place] ?? 0;
      if (last[id] === number + 1 || ((classes[place] ?? 0) & without) !== 0) continue;
      last[id] = number + 1;
      counts[id] = (counts[id] ?? 0) + 1;
    }
  });
  return counts;
}

/** How many different terms stand between two places among the tokens, stop words left out; asked of one stretch after the other. */
export function distinctIn(
  { term, classes }: TokenColumns,
  terms: number,
): (first: number, end: number) => number {
  /** By term: where the stretch ended that it was last seen in. */
  const last = new Int32Array(terms);
  return (first, end) => {
    let distinct = 0;
    for (let place = first; place < end; place += 1) {
      const id = term[place] ?? 0;
      if (((classes[place] ?? 0) & WordClass.stop) !== 0 || last[id] === end) continue;
      last[id] = end;
      distinct += 1;
    }
    return distinct;
  };
}
