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
