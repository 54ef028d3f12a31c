/**
 * Families of words that a language's file tells: "elección" and "elegir", "Rusia" and "ruso". Pure.
 */
import { fold } from './fold.ts';

/**
 * What the words of one family have in common, by a term of theirs; null where the file tells none.
 *
 * @param families Words, and one of their family each, by which the others are known.
 */
export function familiesOf(
  stem: (word: string) => string,
  families: Readonly<Record<string, string>>,
): (term: string) => string | null {
  const heads = new Map<string, string>();
  for (const [word, head] of Object.entries(families)) {
    const name = fold(stem(head));
    heads.set(fold(stem(word)), name);
    heads.set(name, name);
  }
  return (term) => heads.get(term) ?? null;
}

/** What is left of a word without a beginning, at least. */
const SHORTEST_REST = 3;

/**
 * The same where beginnings make words of others, too, as Thai "ผู้ผลิต", a maker, of "ผลิต": what they have in common is the rest.
 *
 * @param family What words have in common else.
 */
export function familiesByBeginning(
  family: (term: string) => string | null,
  beginnings: readonly string[],
): (term: string) => string | null {
  const folded = beginnings.map(fold);
  return (term) => {
    const beginning = folded.find(
      (each) => term.startsWith(each) && term.length >= each.length + SHORTEST_REST,
    );
    const rest = beginning === undefined ? term : term.slice(beginning.length);
    return family(term) ?? family(rest) ?? rest;
  };
}
