/**
 * Compounds that article and question write differently: "ceasefire", "cease-fire" and "cease fire". Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import type { Language } from './languages.ts';
import type { Question } from './question.ts';
import { matchWith, type TermMatch } from './term-match.ts';
import { readingOf } from './terms.ts';

/** Whether a code unit is a hyphen, one that lets no line break beside it among them. */
export function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

/** "Ceasefire" is "cease-fire", but either may mean something else where it stands alone. */
const COMPOUND_SIMILARITY = 0.9;

/**
 * What stands for a compound that article and question write differently. Where the article has a hyphen, the rarer
 * part stands for the whole; where the question has one, each of its parts is the article's one word.
 *
 * @param joined What the term makes as one word with one beside it.
 */
export function compoundsOf(term: string, joined: readonly string[], index: ArticleIndex): TermMatch[] {
  const parts = index.compounds.get(term) ?? [];
  const count = (id: number): number => index.sentenceCounts[id] ?? 0;
  const rarer = parts.reduce<number | null>(
    (best, id) => (best === null || count(id) < count(best) ? id : best),
    null,
  );
  const matches: TermMatch[] = [];
  if (rarer !== null)
    matches.push({ term: index.terms[rarer] ?? '', id: rarer, similarity: COMPOUND_SIMILARITY });
  for (const whole of joined) matches.push(...matchWith(whole, COMPOUND_SIMILARITY, index));
  return matches;
}

/** By term, what it makes as one word with the content word beside it, a hyphen or a space between. */
export function joinedTerms({ content, text }: Question, language: Language): Map<string, string[]> {
  const joined = new Map<string, string[]>();
  content.forEach((token, place) => {
    const next = content[place + 1];
    if (next === undefined || next.start !== token.end + 1 || !JOINT.test(text.charAt(token.end))) return;
    const whole = readingOf(
      text.slice(token.start, token.end) + text.slice(next.start, next.end),
      language,
    ).term;
    // An ending that an apostrophe sets off takes the next word with it: "Keller'in doğduğu".
    if (whole === token.term) return;
    for (const { term } of [token, next]) joined.set(term, [...(joined.get(term) ?? []), whole]);
  });
  return joined;
}

const JOINT = /[\s\p{Pd}]/u;
