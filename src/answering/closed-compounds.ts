/**
 * Compounds written as one word, of which question and article may name one part alone: "Amazonaswald" is a "Wald". No dictionary
 * says how they are parted; the words of the article do. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import { termsEndingWith } from './endings.ts';
import type { TermMatch } from './matching.ts';

/** A shorter part is found in too many words by chance. */
const SHORTEST_PART = 4;
/** What stands before a head is a word of its own, not a prefix of two letters. */
const SHORTEST_REST = 3;
/** A compound is a kind of its head, and only has to do with what stands before it. */
const SIMILARITY = { head: 0.7, modifier: 0.4 } as const;

/** The article's terms that are the head or the modifier of a term, or of which it is one; heads first. */
export function closedCompoundsOf(term: string, index: ArticleIndex): TermMatch[] {
  const { language, terms, termIds, search } = index;
  if (language.data?.compounds !== true || term.length < SHORTEST_PART || !LETTERS.test(term)) return [];
  const heads = [...termsEndingWith(index, term)].map((id) => terms[id] ?? '');
  const modifiers = [...search.termsBeginning(term)];
  const isLonger = (whole: string): boolean => whole.length >= term.length + SHORTEST_REST;
  const parts = partsOf(term, language.stem);
  const found: TermMatch[] = [];
  const add = (candidates: readonly string[], similarity: number): void => {
    for (const candidate of candidates) {
      const id = termIds.get(candidate);
      if (id !== undefined) found.push({ term: candidate, id, similarity });
    }
  };
  add([...parts.heads, ...heads.filter(isLonger)], SIMILARITY.head);
  add([...parts.modifiers, ...modifiers.filter(isLonger)], SIMILARITY.modifier);
  return found;
}

const LETTERS = /^\p{L}+$/u;

/** All that may be the head of a term, and all that may stand before one, with and without what joins them. */
function partsOf(term: string, stem: (word: string) => string): { heads: string[]; modifiers: string[] } {
  const heads: string[] = [];
  const modifiers: string[] = [];
  for (let joint = SHORTEST_PART; joint <= term.length - SHORTEST_PART; joint += 1) {
    heads.push(term.slice(joint));
    const before = term.slice(0, joint);
    modifiers.push(before, stem(before));
  }
  return { heads, modifiers };
}
