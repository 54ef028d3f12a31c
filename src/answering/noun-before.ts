/**
 * The noun that a question asks for, where it stands before the word that asks and is written in several syllables: "thành phố nào"
 * is "which city", "thủ đô của nước Pháp là gì" "what is the capital of France". Pure.
 */
import type { AskingWords } from './asking-phrases.ts';
import type { Focus } from './focus.ts';
import type { Language } from './languages.ts';
import type { Token } from './terms.ts';
import { isOf, WordClass } from './word-classes.ts';

/** So many words may one noun be written in. */
const MOST_SYLLABLES = 4;
/** How many words there may be from the noun to the word that asks: "kiến trúc sư người Đức nào". */
const REACH = 6;

/** A noun of the lists, by the term of its last syllable, and where it ends in the question. */
interface Noun extends Focus {
  readonly end: number;
}

/** @param question In small letters. */
export function nounBefore(
  question: string,
  tokens: readonly Token[],
  { start, end, standAlone }: AskingWords,
  language: Language,
): Focus | null {
  const before = tokens.filter((token) => token.end <= start);
  const clauseStart = question.lastIndexOf(',', start);
  const clause = before.filter((token) => token.start > clauseStart);
  // "Là gì" is said of what the clause is about; "gì" alone stands for a noun, or behind its own.
  if (standAlone && question.slice(start, end).includes(' ')) return headNoun(question, clause, language);
  const own = clause.slice(clause.findLastIndex((token) => isOf(token, WordClass.stop)) + 1).slice(-REACH);
  const noun = nounsIn(question, own, language).at(-1);
  const last = own.at(-1);
  if (standAlone) return noun !== undefined && noun.end === last?.end ? noun : null;
  return noun ?? (last === undefined ? null : { term: last.term, kind: null });
}

/** The noun at the head of a clause, behind words that frame it: "tên của thành phố". */
function headNoun(question: string, clause: readonly Token[], language: Language): Focus | null {
  const framed = clause.findIndex(
    (token) => !isOf(token, WordClass.stop) && !language.frame.has(question.slice(token.start, token.end)),
  );
  if (framed === -1) return null;
  return nounAt(question, clause.slice(framed, framed + MOST_SYLLABLES), language);
}

/** The nouns of the lists among some words, in order. */
function nounsIn(question: string, tokens: readonly Token[], language: Language): Noun[] {
  const nouns: Noun[] = [];
  for (let first = 0; first < tokens.length; ) {
    const noun = nounAt(question, tokens.slice(first, first + MOST_SYLLABLES), language);
    if (noun !== null) nouns.push(noun);
    first = noun === null ? first + 1 : tokens.findIndex(({ end }) => end === noun.end) + 1;
  }
  return nouns;
}

/** The longest noun of the lists that begins with the first of some words; null where none does. */
function nounAt(question: string, tokens: readonly Token[], { asking }: Language): Noun | null {
  for (let length = tokens.length; length > 0; length -= 1) {
    const { start = 0 } = tokens[0] ?? {};
    const { end = 0, term = '' } = tokens[length - 1] ?? {};
    const kind = asking.nouns.kindOf(question.slice(start, end));
    if (kind !== null) return { term, kind, end };
  }
  return null;
}
