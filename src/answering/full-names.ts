/**
 * Names that a question gives in full and the article goes on to say by their last word alone: "Sergei Lavrov", then "Lavrov". Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import type { QuestionTerm } from './matching.ts';
import { placesOf } from './postings.ts';
import { WordClass } from './word-classes.ts';

/** By the id of a name's last word: which of the question's terms are its other words. */
export type FullNames = ReadonlyMap<number, readonly number[]>;

/** The question's names, of two words or more, that stand in the article in full. */
export function fullNamesIn(terms: readonly QuestionTerm[], index: ArticleIndex): FullNames {
  const names = new Map<number, readonly number[]>();
  if (!index.language.hasCapitals) return names;
  let first = 0;
  for (let last = 1; last <= terms.length; last += 1) {
    if (last < terms.length && standTogether(terms[last - 1], terms[last], index)) continue;
    const id = idOf(terms[last - 1], index);
    if (last - first > 1 && id !== undefined)
      names.set(
        id,
        Array.from({ length: last - 1 - first }, (_, place) => first + place),
      );
    first = last;
  }
  return names;
}

function standTogether(
  first: QuestionTerm | undefined,
  second: QuestionTerm | undefined,
  index: ArticleIndex,
): boolean {
  if (first === undefined || second === undefined || second.token.start !== first.token.end + 1) return false;
  const [before, after] = [idOf(first, index), idOf(second, index)];
  if (before === undefined || after === undefined) return false;
  const { term, classes } = index.tokens;
  return placesOf(index.tokens, before).some(
    (place) => term[place + 1] === after && isCapital(classes[place]) && isCapital(classes[place + 1]),
  );
}

function idOf(term: QuestionTerm | undefined, { termIds }: ArticleIndex): number | undefined {
  return term === undefined ? undefined : termIds.get(term.token.term);
}

/** Whether a word stands alone as a name: no other name stands before it, as in "South Korea", unless it is a title. */
export function standsAlone(
  token: number,
  firstToken: number,
  { tokens: { classes } }: ArticleIndex,
): boolean {
  if (!isCapital(classes[token])) return false;
  const before = token > firstToken ? (classes[token - 1] ?? 0) : 0;
  return !isCapital(before) || (before & (WordClass.personTitle | WordClass.stop)) !== 0;
}

function isCapital(classes: number | undefined): boolean {
  return ((classes ?? 0) & WordClass.capital) !== 0;
}
