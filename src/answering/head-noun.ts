/**
 * The noun that a question asks for where a noun always stands before what is said of it: before the word that asks, as in Thai
 * "แม่น้ำสายใด" and Indonesian "ahli kimia mana", or at the head of a question that asks what something is, "เมืองหลวงของฝรั่งเศสคืออะไร". Pure.
 */
import type { AskingWords } from './asking-phrases.ts';
import type { Language } from './languages.ts';
import type { Token } from './terms.ts';
import { isOf, WordClass } from './word-classes.ts';
import { isUnspaced } from './words.ts';

/** How many words a noun has, with what is said of it, where spaces part them. */
const REACH = 3;

/**
 * The words that the noun may be among, the likeliest first; null where nothing stands before the words that ask, and a noun may stand
 * behind them: "apa nama kota itu".
 *
 * @param question In small letters.
 * @param interrogative Where the words stand that ask and leave the kind to a noun.
 */
export function headNouns(
  question: string,
  tokens: readonly Token[],
  interrogative: AskingWords,
  language: Language,
): readonly Token[] | null {
  const before = tokens.filter(({ end }) => end <= interrogative.start);
  const asks = question.slice(interrogative.start, interrogative.end);
  if (language.data?.equating?.includes(asks) === true) return subjectOf(question, before, language);
  const last = before.at(-1);
  if (last === undefined) return isUnspaced(asks) ? [] : null;
  if (!isBeside(last, interrogative.start, question)) return [];
  if (isUnspaced(asks)) return besideUnspaced(question, before, last, language);
  if (isOf(last, WordClass.stop)) return before.every((token) => isOf(token, WordClass.stop)) ? null : [];
  // At the end of a question, what stands before may be a verb and who does it: "pemerintah membangun apa".
  return tokens.at(-1)?.end === interrogative.end ? [last] : lastOf(question, before);
}

function isBeside({ end }: Token, next: number, question: string): boolean {
  return question.slice(end, next).trim().length === 0;
}

/** The last word or, if that counts what stands before it, as "คน" does, that. */
function besideUnspaced(
  question: string,
  before: readonly Token[],
  last: Token,
  { asking }: Language,
): readonly Token[] {
  const isMeasure =
    isOf(last, WordClass.unit) && asking.nouns.kindOf(question.slice(last.start, last.end)) === null;
  if (!isMeasure) return [last];
  const counted = before.at(-2);
  return counted !== undefined && isBeside(counted, last.start, question) ? [counted] : [];
}

/** The last words with content, in their order. */
function lastOf(question: string, before: readonly Token[]): readonly Token[] {
  const words: Token[] = [];
  for (const token of before.toReversed()) {
    const [next] = words;
    const goesOn = next === undefined || isBeside(token, next.start, question);
    if (words.length === REACH || !goesOn || isOf(token, WordClass.stop)) break;
    words.unshift(token);
  }
  return words;
}

const ABOUT = WordClass.placePreposition | WordClass.timePreposition;
const NO_NAME = WordClass.stop | WordClass.timePreposition | WordClass.number;

/**
 * The first word that names something, but for words up to a space that say where or when, and who it is that says so; a letter is one
 * of "ค.ศ.".
 */
function subjectOf(question: string, tokens: readonly Token[], { frame }: Language): readonly Token[] {
  const own = tokens.slice(tokens.findLastIndex((token) => isOf(token, WordClass.speech)) + 1);
  const [first] = own;
  if (first === undefined) return [];
  const leadsIn = isOf(first, WordClass.stop) && isOf(first, ABOUT);
  const from = leadsIn ? question.indexOf(' ', first.end) : first.start;
  if (from === -1) return [];
  const names = ({ start, end, classes }: Token): boolean =>
    start >= from && end - start > 1 && (classes & NO_NAME) === 0 && !frame.has(question.slice(start, end));
  return own.filter(names).slice(0, 1);
}
