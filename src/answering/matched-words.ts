/**
 * Matched words: which words of the question a passage was found by. Pure.
 */
import type { Excerpt } from './citation.ts';
import type { Evidence } from './evidence.ts';
import { SYNONYM_SIMILARITY, VAGUE_SIMILARITY } from './synonyms.ts';

/** The words of the question that stand in a passage, and those of which a clear synonym does. */
export function matchedWords({ inquiry, sightings }: Evidence): Pick<Excerpt, 'matched' | 'meant'> {
  const { article, tokens } = inquiry.index;
  const clear = sightings.filter(({ similarity }) => similarity > VAGUE_SIMILARITY);
  const matched: string[] = [];
  const meant: Excerpt['meant'][number][] = [];
  inquiry.terms.forEach(({ token: { start, end } }, slot) => {
    const sighting = clear.find((each) => each.slot === slot);
    if (sighting === undefined) return;
    const { token, similarity } = sighting;
    const word = inquiry.question.text.slice(start, end);
    if (similarity > SYNONYM_SIMILARITY) matched.push(word);
    else meant.push({ word, synonym: article.text.slice(tokens.start[token], tokens.end[token]) });
  });
  return { matched, meant };
}
