/**
 * Where each term of an article stands: its places among the article's tokens, in order. Made when a term is first looked
 * up: an article that nobody asks about does without. Pure.
 */
import type { TokenColumns } from './article-index.ts';
import { keptWith } from './kept-with.ts';

/** All places, term after term: those of term `id` are `places[from[id]]` up to, not including, `places[from[id + 1]]`. */
interface Postings {
  readonly from: Int32Array;
  readonly places: Int32Array;
}

/** Places among an article's tokens at which a term stands, in order; none where its id stands nowhere among them. */
export function placesOf(tokens: TokenColumns, termId: number): Int32Array {
  const { from, places } = postingsOf(tokens);
  return places.subarray(from[termId] ?? places.length, from[termId + 1] ?? places.length);
}

/** Whether terms stand one behind the other from a token on. */
export function standInRow({ term }: TokenColumns, first: number, termIds: readonly number[]): boolean {
  return termIds.every((id, place) => term[first + place] === id);
}

const postingsOf = keptWith(({ term }: TokenColumns): Postings => {
  const terms = 1 + term.reduce((highest, id) => Math.max(highest, id), -1);
  const from = new Int32Array(terms + 1);
  for (const id of term) from[id + 1] = (from[id + 1] ?? 0) + 1;
  for (let id = 0; id < terms; id += 1) from[id + 1] = (from[id + 1] ?? 0) + (from[id] ?? 0);
  const next = from.slice();
  const places = new Int32Array(term.length);
  term.forEach((id, place) => {
    const at = next[id] ?? 0;
    places[at] = place;
    next[id] = at + 1;
  });
  return { from, places };
});
