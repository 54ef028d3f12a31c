/**
 * Words of one family, which the language tells by what they are made of, such as the consonants of an Arabic root, and letters that
 * run into the word behind them. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import { groupedBy } from './grouped.ts';
import { keptWith } from './kept-with.ts';
import { matchWith, type TermMatch } from './term-match.ts';

const RUN_INTO_SIMILARITY = 0.9;
const OTHER_LETTER_SIMILARITY = 0.8;
const FAMILY_SIMILARITY = 0.7;
/** What is left of a word when its first letter is taken for one that runs into it, or its ending for that of an action. */
const SHORTEST = 3;

/** The article's terms that are a term with a letter run into it, without or with another: "لدعم" is "for" and "دعم". */
export function runTogether(term: string, index: ArticleIndex): TermMatch[] {
  const { language } = index;
  const letters = language.data?.clitics ?? [];
  const without = letters.some((letter) => term.startsWith(letter)) && term.length > SHORTEST;
  const rest = term.slice(1);
  // With a letter before it, a stemmer may not have known an ending, or have taken the beginning of the word for an article.
  const alone = without ? [...new Set([rest, language.stem(rest)])] : [];
  const withLetter = (word: string): string[] => letters.map((letter) => letter + word);
  const found = new Map<string, number>();
  for (const form of alone.flatMap(withLetter)) found.set(form, OTHER_LETTER_SIMILARITY);
  for (const form of [...alone, ...withLetter(term)]) found.set(form, RUN_INTO_SIMILARITY);
  found.delete(term);
  return [...found].flatMap(([form, similarity]) => matchWith(form, similarity, index));
}

/** The article's terms of the same family; none where the language tells no families. */
export function familyOf(term: string, index: ArticleIndex): TermMatch[] {
  const family = index.language.family(term);
  if (family === null) return [];
  return (familiesIn(index).get(family) ?? []).map((id) => ({
    term: index.terms[id] ?? '',
    id,
    similarity: FAMILY_SIMILARITY,
  }));
}

const CAPITAL = /^\p{Lu}/u;

/**
 * The article's terms for what a verb's noun is a noun of, and for the noun of a verb: "Unterstützung" is that somebody "unterstützt".
 *
 * @param word As the question has it: where every noun has a capital, one with a capital is no verb.
 */
export function actionsOf(word: string, term: string, index: ArticleIndex): TermMatch[] {
  const { verbs, capitalNouns } = index.language.data ?? {};
  const mayBeVerb = capitalNouns !== true || !CAPITAL.test(word);
  return Object.entries(verbs?.actions ?? {}).flatMap(([noun, verb]) => {
    const forms: string[] = [];
    if (term.endsWith(noun)) forms.push(term.slice(0, -noun.length) + verb);
    else if (mayBeVerb && term.endsWith(verb)) forms.push(term.slice(0, term.length - verb.length) + noun);
    return forms
      .filter((form) => form.length >= SHORTEST)
      .flatMap((form) => matchWith(form, FAMILY_SIMILARITY, index));
  });
}

/** By family, the ids of its terms. */
const familiesIn = keptWith(
  ({ terms, language }: ArticleIndex): ReadonlyMap<string, readonly number[]> =>
    groupedBy(terms.keys(), (id) => language.family(terms[id] ?? '') ?? undefined),
);
