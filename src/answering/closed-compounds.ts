/**
 * Compounds written as one word, of which question and article may name one part alone: "Amazonaswald" is a "Wald". No dictionary
 * says how they are parted; the words of the article do. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import type { Language } from './languages.ts';
import type { TermMatch } from './matching.ts';
import { read } from './terms.ts';
import { wordsHolding } from './written-words.ts';

/** A shorter part is found in too many words by chance. */
const SHORTEST_PART = 4;
/** What stands before a head is a word of its own, or what a verb may be parted from: "ver" makes another verb. */
const SHORTEST_REST = 3;
/** Longer than any word that people put together, and than any ending: a line without a space would be read at each of its letters. */
const LONGEST = { word: 60, ending: 8 } as const;
/** A compound is a kind of its head, and only has to do with what stands before it. */
const SIMILARITY = { head: 0.7, modifier: 0.4 } as const;

/**
 * The article's terms that are the head or the modifier of a word, or of which it is one; heads first.
 *
 * @param word As the question has it.
 */
export function closedCompoundsOf(word: string, term: string, index: ArticleIndex): TermMatch[] {
  const { language, terms, termIds } = index;
  if (language.data?.compounds !== true || word.length > LONGEST.word) return [];
  if (term.length < SHORTEST_PART || !LETTERS.test(term)) return [];
  const found: TermMatch[] = [];
  const add = (candidates: readonly string[], similarity: number): void => {
    for (const candidate of candidates) {
      const id = termIds.get(candidate);
      if (id !== undefined) found.push({ term: candidate, id, similarity });
    }
  };
  const wholes = compoundsWithHead(term, index).map((id) => terms[id] ?? '');
  add([...headsOf(word, language), ...wholes], SIMILARITY.head);
  const longer = [...index.search.termsBeginning(term)].filter(
    (whole) => whole.length >= term.length + SHORTEST_REST,
  );
  add([...modifiersOf(term, language), ...longer], SIMILARITY.modifier);
  return found;
}

const LETTERS = /^\p{L}+$/u;

/**
 * All that may be the head of a word, each read by itself: a stemmer takes more off a long word than off a short one, and makes
 * "eiszei" of "Eiszeit", but "zeit" of "Zeit".
 */
function headsOf(word: string, language: Language): string[] {
  const lower = word.toLocaleLowerCase(language.code);
  const heads: string[] = [];
  for (let joint = 1; joint <= lower.length - SHORTEST_PART; joint += 1) {
    if (!maybeBeforeHead(lower.slice(0, joint), language)) continue;
    const { term } = read(lower.slice(joint), language);
    if (term.length >= SHORTEST_REST) heads.push(term);
  }
  return heads;
}

function maybeBeforeHead(letters: string, { data }: Language): boolean {
  const { parted = [], unparted = [] } = data?.verbs ?? {};
  return parted.includes(letters) || (letters.length >= SHORTEST_REST && !unparted.includes(letters));
}

/** The ids of the article's words that end with a word of a term, in whatever form. */
function compoundsWithHead(term: string, index: ArticleIndex): number[] {
  const ids: number[] = [];
  for (const { id, before, rest } of wordsHolding(index, term)) {
    if (!maybeBeforeHead(before, index.language) || rest.length > term.length + LONGEST.ending) continue;
    if (read(rest, index.language).term === term) ids.push(id);
  }
  return ids;
}

/** All that may stand before the head of a term, with and without what joins them. */
function modifiersOf(term: string, { stem }: Language): string[] {
  const modifiers: string[] = [];
  for (let joint = SHORTEST_REST; joint <= term.length - SHORTEST_PART; joint += 1) {
    const before = term.slice(0, joint);
    modifiers.push(before, stem(before));
  }
  return modifiers;
}
