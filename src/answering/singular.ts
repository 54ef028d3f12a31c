/**
 * The singular of a word, by the endings of a language: for stemmers that know none, or take one for something else, as Snowball's of
 * Spanish takes the "nos" of "gobiernos" for a pronoun. Pure.
 */
import { groupedBy } from './grouped.ts';

/** What is left of a word before its ending, at least: "dos" and "más" are no plurals. */
const SHORTEST_REST = 2;

/**
 * A stemmer that is given every word in the singular.
 *
 * @param plurals Endings of plurals, each with that of its singular; of those that fit a word, the longest counts.
 */
export function ofSingulars(
  stem: (word: string) => string,
  plurals: Readonly<Record<string, string>>,
): (word: string) => string {
  // By their last letter: most words end with one that ends no plural, and every word of an article is asked.
  const longestFirst = Object.entries(plurals).sort(([one], [other]) => other.length - one.length);
  const byLetter = groupedBy(longestFirst, ([plural]) => plural.slice(-1));
  return (word) => {
    const fits = byLetter.get(word.slice(-1))?.find(([plural]) => word.endsWith(plural));
    if (fits === undefined) return stem(word);
    const [plural, singular] = fits;
    const rest = word.slice(0, -plural.length);
    return stem(rest.length < SHORTEST_REST ? word : rest + singular);
  };
}
