/**
 * Matched words: which words of the question a passage was found by. Pure.
 */
import type { Excerpt } from './citation.ts';
import type { Sighting } from './coverage.ts';
import type { Evidence } from './evidence.ts';
import { VAGUE_SIMILARITY } from './synonyms.ts';

/** The words of the question that stand in a passage, and those for which another word does that is clear enough to be told. */
export function matchedWords({ inquiry, sightings }: Evidence): Pick<Excerpt, 'matched' | 'meant'> {
  const { article, tokens } = inquiry.index;
  const matched: string[] = [];
  const meant: Excerpt['meant'][number][] = [];
  inquiry.terms.forEach(({ token: { start, end }, matches }, slot) => {
    const sighting = clearest(sightings, slot);
    if (sighting === undefined) return;
    const { token } = sighting;
    const word = inquiry.question.text.slice(start, end);
    const match = matches.find(({ id }) => id === tokens.term[token]);
    if (match?.isOtherWord === undefined) matched.push(word);
    else meant.push({ word, other: article.text.slice(tokens.start[token], tokens.end[token]) });
  });
  return { matched, meant };
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
