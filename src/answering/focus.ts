/**
 * The focus of a question: the noun that its interrogative asks for, and the kind of answer that this noun says. Pure.
 */
import type { AskingWords } from './asking-phrases.ts';
import { withoutElision } from './elision.ts';
import type { KindOfNoun } from './focus-nouns.ts';
import { headNouns } from './head-noun.ts';
import type { AnswerKind } from './language.ts';
import type { Language } from './languages.ts';
import { nounBefore } from './noun-before.ts';
import type { Token } from './terms.ts';
import { isOf, WordClass } from './word-classes.ts';
import { isUnspaced } from './words.ts';

export interface Focus {
  readonly term: string;
  /** Null where the noun says no kind. */
  readonly kind: AnswerKind | null;
}

/** How many words there may be, up to and with the noun: "which very large American city". */
const REACH = 4;

/**
 * @param question In small letters.
 * @param interrogative Where the words stand that ask and leave the kind to a noun.
 */
export function focusOf(
  question: string,
  tokens: readonly Token[],
  interrogative: AskingWords,
  language: Language,
): Focus | null {
  if (language.data?.syllables === true) return nounBefore(question, tokens, interrogative, language);
  const { kindOf, kindOfHead } = language.asking.nouns;
  const heads =
    language.data?.headFirst === true ? headNouns(question, tokens, interrogative, language) : null;
  if (heads !== null) {
    for (const { start, end, term } of heads) {
      const kind = kindOf(question.slice(start, end));
      if (kind !== null) return { term, kind };
    }
    return null;
  }
  const behind = (interrogative.standAlone ? nounsEqual : wordsBehind)(
    question,
    tokens,
    interrogative,
    language,
  );
  // Where no spaces are written, the word that goes on the interrogative is its noun, whatever stands before: "哪个方向".
  const isOwn = behind.some(({ start, term }) => start === interrogative.end && isUnspaced(term));
  const mayStandBefore = nounsStandBefore(interrogative, language) && !isOwn;
  const before = mayStandBefore ? wordsBefore(question, tokens, interrogative, kindOf) : [];
  for (const words of [behind, before]) {
    for (const kindIn of [kindOf, kindOfHead]) {
      for (const [place, { start, end, term }] of words.entries()) {
        const noun = withoutElision(question.slice(start, end), language.code);
        const kind = place > 0 && isPossessor(noun, language) ? null : kindIn(noun);
        if (kind !== null) return { term, kind };
      }
    }
  }
  const [first] = behind;
  return first === undefined ? null : { term: first.term, kind: null };
}

/** Whether a noun behind another says whose that one is: in "care este moneda țării" nobody asks for the country. */
function isPossessor(noun: string, { data }: Language): boolean {
  return data?.possessors?.some((ending) => noun.endsWith(ending)) === true;
}

/**
 * The words that the interrogative's noun may be among. Words without content and numbers go before them ("one of the"), and the next
 * word without content ends them: what stands behind "qué ganó la" is not what is asked for.
 */
function wordsBehind(
  question: string,
  tokens: readonly Token[],
  { end }: AskingWords,
  { asking }: Language,
): readonly Token[] {
  const behind = tokens.filter(({ start }) => start >= end);
  const auxiliary = behind.findIndex((token) =>
    asking.auxiliaries.has(question.slice(token.start, token.end)),
  );
  const own = behind.slice(0, auxiliary === -1 ? undefined : auxiliary);
  // A number may be the noun itself, as "Viertel" is a quarter of a town.
  const first = own.findIndex(
    (token) =>
      !isOf(token, WordClass.stop | WordClass.number) ||
      (isOf(token, WordClass.number) && asking.nouns.kindOf(question.slice(token.start, token.end)) !== null),
  );
  if (first === -1) return [];
  const length = own.slice(first, first + REACH).findIndex((token) => isOf(token, WordClass.stop));
  return own.slice(first, first + (length === -1 ? REACH : length));
}

/**
 * The words that the noun may be among that an interrogative without a noun of its own is said to be: "מה גובה", "что является
 * столицей". What stands behind a verb is who does it: "что несли студенты".
 */
function nounsEqual(
  question: string,
  tokens: readonly Token[],
  interrogative: AskingWords,
  language: Language,
): readonly Token[] {
  const words = wordsBehind(question, tokens, interrogative, language);
  const [first] = words;
  if (first === undefined || question.slice(interrogative.end, first.start).includes(',')) return [];
  if (isOf(first, WordClass.definition)) return words;
  return language.asking.nouns.kindOf(question.slice(first.start, first.end)) === null ? [] : [first];
}

/**
 * Whether the noun may stand before the words that ask. What stands before one without a noun of its own is who does it, as in Hindi
 * "कंपनी क्या बनाती है"; in Korean that one is said of the noun before it, and the others have theirs behind them.
 */
function nounsStandBefore({ standAlone }: AskingWords, { data }: Language): boolean {
  return data?.focusBefore === 'standing-alone' ? standAlone : data?.focusBefore === true && !standAlone;
}

/** The last word before the interrogative that may be its noun, if there is one: 人 has no content of its own, but 创始人 is one. */
function wordsBefore(
  question: string,
  tokens: readonly Token[],
  { start }: AskingWords,
  kindOf: KindOfNoun,
): readonly Token[] {
  const mayBeNoun = (token: Token): boolean =>
    !isOf(token, WordClass.stop) || kindOf(question.slice(token.start, token.end)) !== null;
  return tokens.filter((token) => token.end <= start && mayBeNoun(token)).slice(-1);
}
