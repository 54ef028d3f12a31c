/**
 * Matched words: which words of the question a passage was found by. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import type { Excerpt } from './citation.ts';
import type { Sighting } from './coverage.ts';
import type { Evidence } from './evidence.ts';
import { isHyphen } from './hyphenated.ts';
import { VAGUE_SIMILARITY } from './synonyms.ts';
import type { TermMatch } from './term-match.ts';

/** The words of the question that stand in a passage, and those for which another word does that is clear enough to be told. */
export function matchedWords({ inquiry, place, sightings }: Evidence): Pick<Excerpt, 'matched' | 'meant'> {
  const { tokens } = inquiry.index;
  const matched: string[] = [];
  const meant: Meant[] = [];
  inquiry.terms.forEach(({ token: { start, end }, matches }, slot) => {
    const sighting = clearest(sightings, slot);
    if (sighting === undefined) return;
    const { token } = sighting;
    const word = inquiry.question.text.slice(start, end);
    const match = matches.find(({ id }) => id === tokens.term[token]);
    if (match?.isOtherWord === undefined) {
      matched.push(word);
      return;
    }
    const last = meant.at(-1);
    if (last?.token === token && last.end + 1 === start) last.end = end;
    else meant.push({ start, end, token, other: wholeWordAt(token, match, place, inquiry.index) });
  });
  const { text } = inquiry.question;
  return {
    matched,
    meant: meant.map(({ start, end, other }) => ({ word: text.slice(start, end), other })),
  };
}

/** A word of the question, or several in a row, for which a word of the text stands. */
interface Meant {
  readonly start: number;
  end: number;
  readonly token: number;
  readonly other: string;
}

/** A word of a sentence, with what hyphens join to it, and with its name: "cease" of "cease-fire" would be half a word. */
function wholeWordAt(
  token: number,
  { name }: TermMatch,
  place: number,
  { article, sentences, tokens }: ArticleIndex,
): string {
  const { firstToken = token, endToken = token + 1 } = sentences[place] ?? {};
  const isJoined = (one: number): boolean =>
    one >= firstToken &&
    one + 1 < endToken &&
    tokens.start[one + 1] === (tokens.end[one] ?? 0) + 1 &&
    isHyphen(article.text.charCodeAt(tokens.end[one] ?? 0));
  let first = token - (name?.place ?? 0);
  let last = first + (name?.ids.length ?? 1) - 1;
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
