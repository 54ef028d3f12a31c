/**
 * Matched words: which words of the question a passage was found by. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import type { Excerpt } from './citation.ts';
import type { Sighting } from './coverage.ts';
import type { Evidence } from './evidence.ts';
import { isHyphen } from './hyphenated.ts';
import { VAGUE_SIMILARITY } from './synonyms.ts';

/** The words of the question that stand in a passage, and those for which another word does that is clear enough to be told. */
export function matchedWords({ inquiry, place, sightings }: Evidence): Pick<Excerpt, 'matched' | 'meant'> {
  const { tokens } = inquiry.index;
  const matched: string[] = [];
  const meant: Excerpt['meant'][number][] = [];
  inquiry.terms.forEach(({ token: { start, end }, matches }, slot) => {
    const sighting = clearest(sightings, slot);
    if (sighting === undefined) return;
    const { token } = sighting;
    const word = inquiry.question.text.slice(start, end);
    const match = matches.find(({ id }) => id === tokens.term[token]);
    if (match?.isOtherWord === undefined) matched.push(word);
    else meant.push({ word, other: wholeWordAt(token, place, inquiry.index) });
  });
  return { matched, meant };
}

/** A word of a sentence, with what hyphens join to it: "cease" of "cease-fire" would be half a word. */
function wholeWordAt(token: number, place: number, { article, sentences, tokens }: ArticleIndex): string {
  const { firstToken = token, endToken = token + 1 } = sentences[place] ?? {};
  const isJoined = (one: number): boolean =>
    one >= firstToken &&
    one + 1 < endToken &&
    tokens.start[one + 1] === (tokens.end[one] ?? 0) + 1 &&
    isHyphen(article.text.charCodeAt(tokens.end[one] ?? 0));
  let first = token;
  let last = token;
  while (isJoined(first - 1)) first -= 1;
  while (isJoined(last)) last += 1;
  return article.text.slice(tokens.start[first], tokens.end[last]);
}

/** Where a passage holds most of a term, the first such place; undefined where it holds none, or a vague synonym alone. */
function clearest(sightings: readonly Sighting[], slot: number): Sighting | undefined {
  let best: Sighting | undefined;
  for (const sighting of sightings) {
    if (sighting.slot !== slot || sighting.similarity <= (best?.similarity ?? VAGUE_SIMILARITY)) continue;
    best = sighting;
  }
  return best;
}
