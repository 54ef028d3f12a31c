/**
 * Matched words: which words of the question a passage was found by. Pure.
 */
import type { Excerpt } from './citation.ts';
import type { Evidence } from './evidence.ts';
import { SYNONYM_SIMILARITY, VAGUE_SIMILARITY } from './synonyms.ts';

/** The words of the question that stand in a passage, and those of which a clear synonym does. */
export function matchedWords({ inquiry, sightings, found }: Evidence): Pick<Excerpt, 'matched' | 'meant'> {
  const { article, tokens } = inquiry.index;
  const matched: string[] = [];
  const meant: Excerpt['meant'][number][] = [];
  inquiry.terms.forEach(({ token: { start, end } }, slot) => {
    const word = inquiry.question.text.slice(start, end);
    const sighting = sightings.find(({ slot: other, token }) => {
      const met = inquiry.slotsOf(tokens.term[token] ?? -1);
      return other === slot && met.some((each) => each.slot === slot && each.similarity > VAGUE_SIMILARITY);
    });
    if (sighting === undefined) return;
    if ((found[slot] ?? 0) > SYNONYM_SIMILARITY) matched.push(word);
    else {
      const { token } = sighting;
      meant.push({ word, synonym: article.text.slice(tokens.start[token], tokens.end[token]) });
    }
  });
  return { matched, meant };
}
