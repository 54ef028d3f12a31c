/**
 * Compounds written as one word, of which question and article may name one part alone: "Amazonaswald" is a "Wald", and "科学家" has
 * to do with "科学". No dictionary says how they are parted; the words of the article do. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import type { Language } from './languages.ts';
import { matchWith, type TermMatch } from './term-match.ts';
import { read } from './word-reading.ts';
import { isUnspaced } from './words.ts';
import { wordsHolding } from './written-words.ts';

/** Letters that a part, and what stands beside it, have at least. */
interface Shortest {
  readonly part: number;
  readonly rest: number;
}

/**
 * A shorter part is found in too many words by chance; what stands before a head is a word of its own, or what a verb may be parted
 * from: "ver" makes another verb. A sign of a script without spaces is a word, and most words have two.
 */
const SHORTEST = { spaced: { part: 4, rest: 3 }, unspaced: { part: 1, rest: 1 } } as const;
/** Longer than any word that people put together, and than any ending: a line without a space would be read at each of its letters. */
const LONGEST = { word: 60, ending: 8 } as const;
/** A compound is a kind of its head, and only has to do with what stands before it, or with a single sign. */
const SIMILARITY = { head: 0.7, other: 0.4 } as const;

/**
 * The article's terms that are the head or the modifier of a word, or of which it is one; heads first.
 *
 * @param word As the question has it.
 */
export function closedCompoundsOf(word: string, term: string, index: ArticleIndex): TermMatch[] {
  const { language, terms } = index;
  const unspaced = isUnspaced(term);
  const shortest = unspaced ? SHORTEST.unspaced : SHORTEST.spaced;
  if (language.data?.compounds !== true || word.length > LONGEST.word) return [];
  if (term.length < shortest.part || !LETTERS.test(term)) return [];
  const found: TermMatch[] = [];
  const add = (candidates: readonly string[], similarity: number): void => {
    for (const candidate of candidates) {
      const isSign = Math.min(term.length, candidate.length) === 1;
      found.push(...matchWith(candidate, isSign ? SIMILARITY.other : similarity, index));
    }
  };
  const wholes = compoundsWithHead(term, shortest, index).map((id) => terms[id] ?? '');
  add([...headsOf(unspaced ? term : word, shortest, language), ...wholes], SIMILARITY.head);
  const longer = [...index.search.termsBeginning(term)].filter(
    (whole) => whole.length >= term.length + shortest.rest,
  );
  add([...modifiersOf(term, shortest, language), ...longer], SIMILARITY.other);
  return found;
}

const LETTERS = /^\p{L}+$/u;

/**
 * All that may be the head of a word, each read by itself: a stemmer takes more off a long word than off a short one, and makes
 * "eiszei" of "Eiszeit", but "zeit" of "Zeit".
 */
function headsOf(word: string, shortest: Shortest, language: Language): string[] {
  const lower = word.toLocaleLowerCase(language.code);
  const heads: string[] = [];
  for (let joint = 1; joint <= lower.length - shortest.part; joint += 1) {
    if (!maybeBeforeHead(lower.slice(0, joint), shortest, language)) continue;
    const { term } = read(lower.slice(joint), language);
    if (term.length >= shortest.rest) heads.push(term);
  }
  return heads;
}

function maybeBeforeHead(letters: string, { rest }: Shortest, { data }: Language): boolean {
  const { parted = [], unparted = [] } = data?.verbs ?? {};
  return parted.includes(letters) || (letters.length >= rest && !unparted.includes(letters));
}

/** The ids of the article's words that end with a word of a term, in whatever form. */
function compoundsWithHead(term: string, shortest: Shortest, index: ArticleIndex): number[] {
  const ids: number[] = [];
  for (const { id, before, rest } of wordsHolding(index, term)) {
    if (rest.length > term.length + LONGEST.ending) continue;
    if (!maybeBeforeHead(before, shortest, index.language)) continue;
    if (read(rest, index.language).term === term) ids.push(id);
  }
  return ids;
}

/** All that may stand before the head of a term, with and without what joins them. */
function modifiersOf(term: string, { part, rest }: Shortest, { stem }: Language): string[] {
  const modifiers: string[] = [];
  for (let joint = rest; joint <= term.length - part; joint += 1) {
    const before = term.slice(0, joint);
    modifiers.push(before, stem(before));
  }
  return modifiers;
}
