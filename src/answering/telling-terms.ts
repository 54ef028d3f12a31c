/**
 * The words that tell what an article is about: those of content that stand in it most often (H. P. Luhn, "The Automatic Creation
 * of Literature Abstracts", IBM Journal of Research and Development 2 (2), 1958). Measures that compare with other texts were not
 * taken: an article here may have none beside it. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import { WordClass } from './word-classes.ts';

/** Kinds of words that say little by themselves, however often. */
const SAYS_LITTLE =
  WordClass.stop |
  WordClass.number |
  WordClass.calendar |
  WordClass.timeUnit |
  WordClass.speech |
  WordClass.pronoun |
  WordClass.placePreposition |
  WordClass.timePreposition |
  WordClass.personTitle;

const FEWEST_MENTIONS = 2;
/** Two letters may be a word where one sign is a syllable or more. */
const WORD = /^(?:[\p{L}\p{M}'’-]{3,}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{M}]{2,})$/u;

/**
 * Most frequent first, those that stand as often in the order of the text; each in its most frequent form.
 *
 * @param most How many at most.
 */
export function tellingTerms({ article, tokens, language }: ArticleIndex, most: number): string[] {
  const found = new Map<number, { first: number; count: number; forms: Map<string, number> }>();
  tokens.term.forEach((id, place) => {
    if (((tokens.classes[place] ?? 0) & SAYS_LITTLE) !== 0) return;
    const word = article.text.slice(tokens.start[place], tokens.end[place]);
    if (!WORD.test(word) || language.frame.has(word.toLowerCase())) return;
    const term = found.get(id) ?? { first: place, count: 0, forms: new Map() };
    term.count += 1;
    term.forms.set(word, (term.forms.get(word) ?? 0) + 1);
    found.set(id, term);
  });
  return [...found.values()]
    .filter(({ count }) => count >= FEWEST_MENTIONS)
    .sort((one, other) => other.count - one.count || one.first - other.first)
    .slice(0, most)
    .map(({ forms }) => mostFrequent(forms));
}

function mostFrequent(forms: ReadonlyMap<string, number>): string {
  return [...forms].reduce((best, form) => (form[1] > best[1] ? form : best))[0];
}
