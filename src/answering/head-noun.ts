/**
 * The noun that a question asks for where a noun always stands before what is said of it, as in Thai: before the word that asks, "แม่น้ำสายใด",
 * or at the head of a question that asks what something is, "เมืองหลวงของฝรั่งเศสคืออะไร". Pure.
 */
import type { AskingWords } from './asking-phrases.ts';
import type { Language } from './languages.ts';
import type { Token } from './terms.ts';
import { WordClass } from './word-classes.ts';

/**
 * The word that is the noun if there is one.
 *
 * @param question In small letters.
 * @param interrogative Where the words stand that ask and leave the kind to a noun.
 */
export function headNoun(
  question: string,
  tokens: readonly Token[],
  interrogative: AskingWords,
  language: Language,
): Token | null {
  const before = tokens.filter(({ end }) => end <= interrogative.start);
  const asks = question.slice(interrogative.start, interrogative.end);
  if (language.data?.equating?.includes(asks) === true) return subjectOf(question, before, language);
  const isBeside = ({ end }: Token, next: number): boolean => question.slice(end, next).trim().length === 0;
  const last = before.at(-1);
  if (last === undefined || !isBeside(last, interrogative.start)) return null;
  const word = question.slice(last.start, last.end);
  if (!isOf(last, WordClass.unit) || language.asking.nouns.kindOf(word) !== null) return last;
  const counted = before.at(-2);
  return counted !== undefined && isBeside(counted, last.start) ? counted : null;
}

const ABOUT = WordClass.placePreposition | WordClass.timePreposition;
const NO_NAME = WordClass.stop | WordClass.timePreposition | WordClass.number;

/** The first word that names something, but for words up to a space that say where or when, and who it is that says so; a letter is one of "ค.ศ.". */
function subjectOf(question: string, tokens: readonly Token[], { frame }: Language): Token | null {
  const own = tokens.slice(tokens.findLastIndex((token) => isOf(token, WordClass.speech)) + 1);
  const [first] = own;
  if (first === undefined) return null;
  const leadsIn = isOf(first, WordClass.stop) && isOf(first, ABOUT);
  const from = leadsIn ? question.indexOf(' ', first.end) : first.start;
  if (from === -1) return null;
  return (
    own.find(
      (token) =>
        token.start >= from &&
        token.end - token.start > 1 &&
        !isOf(token, NO_NAME) &&
        !frame.has(question.slice(token.start, token.end)),
    ) ?? null
  );
}

function isOf({ classes }: Token, wanted: number): boolean {
  return (classes & wanted) !== 0;
}
