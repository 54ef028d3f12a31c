/**
 * Where each term of an article stands: its places among the article's tokens, in order. Made when a term is first looked
 * up, for questions do without. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import { keptWith } from './kept-with.ts';

/** All places, term after term: those of term `id` are `places[from[id]]` up to, not including, `places[from[id + 1]]`. */
interface Postings {
  readonly from: Int32Array;
  readonly places: Int32Array;
}

/** Places among the article's tokens at which a term stands, in order. */
export function placesOf(index: ArticleIndex, termId: number): Int32Array {
  const postings = postingsOf(index);
  return postings.places.subarray(postings.from[termId], postings.from[termId + 1]);
}

const postingsOf = keptWith(({ tokens: { term }, termIds }: ArticleIndex): Postings => {
  const from = new Int32Array(termIds.size + 1);
  for (const id of term) from[id + 1] = (from[id + 1] ?? 0) + 1;
  for (let id = 0; id < termIds.size; id += 1) from[id + 1] = (from[id + 1] ?? 0) + (from[id] ?? 0);
  const next = from.slice();
  const places = new Int32Array(term.length);
  term.forEach((id, place) => {
    const at = next[id] ?? 0;
    places[at] = place;
    next[id] = at + 1;
  });
  return { from, places };
});
