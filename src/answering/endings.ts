/**
 * Which terms of an article end with given letters. Their order by last letters is made when first asked for. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import { keptWith } from './kept-with.ts';

/** Ids of the terms, by their letters from the last to the first. */
const orderOf = keptWith(({ terms }: ArticleIndex) =>
  Int32Array.from(terms.keys()).sort((a, b) => compareFromEnd(terms[a] ?? '', terms[b] ?? '')),
);

/** Ids of the article's terms that end with these letters. */
export function termsEndingWith(index: ArticleIndex, letters: string): Int32Array {
  const { terms } = index;
  const order = orderOf(index);
  const termAt = (place: number): string => terms[order[place] ?? -1] ?? '';
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareFromEnd(termAt(middle), letters) < 0) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < order.length && termAt(end).endsWith(letters)) end += 1;
  return order.subarray(low, end);
}

/** Below 0 where `a` comes first, read from the last letter to the first. */
function compareFromEnd(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let back = 1; back <= shorter; back += 1) {
    const difference = a.charCodeAt(a.length - back) - b.charCodeAt(b.length - back);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
