/**
 * Which terms of an article end with given letters. Their order by last letters is made when first asked for. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import { firstPlace } from './first-place.ts';
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
  const start = firstPlace(order.length, (place) => compareFromEnd(termAt(place), letters) >= 0);
  let end = start;
  while (end < order.length && termAt(end).endsWith(letters)) end += 1;
  return order.subarray(start, end);
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
