/**
 * Matched words: which words of the question a passage was found by. Pure.
 */
import type { Excerpt } from './citation.ts';
import type { Evidence } from './evidence.ts';
import { SYNONYM_SIMILARITY } from './synonyms.ts';

/** The words of the question that stand in a passage, and those of which a synonym does. */
export function matchedWords({ inquiry, sightings, found }: Evidence): Pick<Excerpt, 'matched' | 'meant'> {
  const { article, tokens } = inquiry.index;
  const matched: string[] = [];
  const meant: Excerpt['meant'][number][] = [];
  inquiry.terms.forEach(({ token: { start, end } }, slot) => {
    const sighting = sightings.find((each) => each.slot === slot);
    if (sighting === undefined) return;
    const word = inquiry.question.text.slice(start, end);
    if ((found[slot] ?? 0) > SYNONYM_SIMILARITY) matched.push(word);
    else {
      const { token } = sighting;
      meant.push({ word, synonym: article.text.slice(tokens.start[token], tokens.end[token]) });
    }
  });
  return { matched, meant };
}
