/**
 * Nouns that say what kind of answer an interrogative wants: "which city" wants a place. Pure.
 */
import { type AnswerKind, answerKinds, type LanguageData } from './language.ts';
import { isUnspaced } from './words.ts';

/** The kind of answer that a noun says, as it is written in a question in small letters; null where it says none. */
export type KindOfNoun = (noun: string) => AnswerKind | null;

export interface FocusNouns {
  /** Of nouns that the lists hold. */
  readonly kindOf: KindOfNoun;
  /** Of a compound whose head is such a noun: "welche Automarke". */
  readonly kindOfHead: KindOfNoun;
}

/** A shorter head ends too many words by chance. Where no spaces are written, one sign is a head: 发明人 is a 人. */
const SHORTEST_HEAD = { spaced: 4, unspaced: 1 } as const;
/** What stands before a head: "Sturm" is no "Turm". */
const SHORTEST_REST = { spaced: 2, unspaced: 1 } as const;

/**
 * @param data Null where nothing is known of the language.
 * @param stem Where endings pile up, no list has every form of a noun: there, one of a listed noun's stem is that noun. Elsewhere it is
 *   not: the stems of "officer" and "office", of "general" and "generally" are the same.
 * @param spelt A noun as the list spells it, where people spell it in several ways.
 */
export function focusNounsOf(
  data: LanguageData | null,
  stem: (noun: string) => string,
  spelt: (noun: string) => string,
): FocusNouns {
  const agglutinates = data?.agglutinates === true;
  const kinds = new Map<string, AnswerKind>();
  const kindsOfStems = new Map<string, AnswerKind>();
  for (const kind of answerKinds) {
    for (const noun of data?.focus[kind] ?? []) {
      kinds.set(spelt(noun), kind);
      if (agglutinates) kindsOfStems.set(stem(spelt(noun)), kind);
    }
  }
  const kindOf: KindOfNoun = (noun) => {
    const bare = spelt(noun);
    const known = kinds.get(bare);
    if (known !== undefined || !agglutinates) return known ?? null;
    const stemmed = stem(bare);
    return kindsOfStems.get(stemmed) ?? kinds.get(stemmed) ?? null;
  };
  return {
    kindOf,
    kindOfHead(noun) {
      const unspaced = isUnspaced(noun);
      if (!unspaced && data?.compounds !== true) return null;
      const spacing = unspaced ? 'unspaced' : 'spaced';
      for (let start = SHORTEST_REST[spacing]; start <= noun.length - SHORTEST_HEAD[spacing]; start += 1) {
        const kind = kindOf(noun.slice(start));
        if (kind !== null) return kind;
      }
      return null;
    },
  };
}
