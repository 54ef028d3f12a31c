/**
 * Words that a stemmer takes for forms of another, and that are words of their own: Spanish "casa" is neither "caso" nor "casar". Pure.
 */

/**
 * A stemmer that leaves such words as they are.
 *
 * @param apart In the singular.
 */
export function keptApart(
  stem: (word: string) => string,
  apart: readonly string[],
): (word: string) => string {
  const words = new Set(apart);
  return (word) => (words.has(word) ? word : stem(word));
}
