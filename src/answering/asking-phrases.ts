/**
 * The phrases by which a language asks, and which of them a question holds. Pure.
 */
import type { Span } from './article.ts';
import { groupedBy } from './grouped.ts';
import { type AnswerKind, answerKinds, type LanguageData } from './language.ts';
import { placeOfPhrase } from './unspaced-phrase.ts';
import { isUnspaced } from './words.ts';
import { endWithEnding, holdsWords, LETTER } from './words-at.ts';

/**
 * Words that ask: a phrase that says its kind ("how many"), or an interrogative that leaves it to what follows. Words
 * that lead up to them ("could you tell me when") are part of them.
 */
export interface AskingWords extends Span {
  /** Null where the noun behind the interrogative says the kind, if anything does. */
  readonly kind: AnswerKind | null;
  /** Whether they stand for a noun and go before none as their own, as Russian "какой" does; but one may be said to be them: "что является столицей". */
  readonly standAlone: boolean;
}

/** Words that ask, with or without the kind that they say. */
export interface Phrase {
  readonly words: string;
  /** What must stand behind them as well, at whatever distance: "genannt" of "wie wird die Stadt genannt". */
  readonly later?: string;
  /** Whether they ask at the head of a clause alone, and only where nothing else does. */
  readonly isUnsure: boolean;
  readonly kind: AnswerKind | null;
  readonly standAlone: boolean;
}

/** Stands in a phrase for whatever comes between its words. */
const GAP = ' … ';

export const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The phrases of a language's file, the longest first. */
export function phrasesOf(data: LanguageData | null): Phrase[] {
  const standingAlone = new Set(data?.standingAlone);
  const unsure = new Set(data?.unsure);
  const phrases: Phrase[] = [];
  const add = (phrase: string, kind: AnswerKind | null): void => {
    const [words = '', later] = phrase.split(GAP);
    // A word that also asks for yes or no asks for no noun then: Hindi "क्या".
    const standAlone = kind !== 'yes-no' && standingAlone.has(words);
    const isUnsure = unsure.has(words);
    phrases.push({ words, ...(later === undefined ? {} : { later }), kind, standAlone, isUnsure });
  };
  for (const words of data?.interrogatives ?? []) add(words, null);
  for (const kind of answerKinds) for (const words of data?.questions[kind] ?? []) add(words, kind);
  return phrases.sort(
    (a, b) => b.words.length - a.words.length || laterOf(b) - laterOf(a) || (a.words < b.words ? -1 : 1),
  );
}

function laterOf({ later = '' }: Phrase): number {
  return later.length;
}

/**
 * Finds the earliest of these phrases in a lower-case question, and of those that begin there the longest.
 *
 * @param endings What may run into a phrase from behind and leaves it the same.
 */
export function phraseFinder(
  phrases: readonly Phrase[],
  endings: ReadonlySet<string>,
): (question: string) => AskingWords | null {
  // Where no spaces are written, a phrase may begin at any character.
  const unspaced = phrases.filter(({ words }) => isUnspaced(words));
  const spaced = groupedBy(phrases, ({ words }) => (isUnspaced(words) ? undefined : words.match(WORD)?.[0]));
  return (question) => earliest(findSpaced(question, spaced, endings), findUnspaced(question, unspaced));
}

function findSpaced(
  question: string,
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  endings: ReadonlySet<string>,
): AskingWords | null {
  // Spanish opens the question proper with its own mark, after what leads up to it.
  const opening = question.lastIndexOf('¿') + 1;
  let unsure: AskingWords | null = null;
  for (const word of question.matchAll(WORD)) {
    if (word.index < opening) continue;
    for (const { words, later, kind, standAlone, isUnsure } of phrasesAt(word[0], phrases, endings)) {
      if (!question.startsWith(words, word.index)) continue;
      const end = endWithEnding(question, word.index, words, endings);
      if (end === null) continue;
      if (later !== undefined && !holdsWords(question, later, word.index + words.length)) continue;
      // "did" asks for yes or no at the head of a question only: "when did" does not.
      if (kind === 'yes-no' && question.slice(0, word.index).trim().length > 0) continue;
      const found = { kind, standAlone, start: word.index, end };
      if (!isUnsure) return found;
      if (unsure === null && isHeadOfClause(question, word.index)) unsure = found;
    }
  }
  return unsure;
}

/** The phrases that begin with a word, the longest first, with what may run into it or without. */
function phrasesAt(
  word: string,
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  endings: ReadonlySet<string>,
): readonly Phrase[] {
  const own = phrases.get(word) ?? [];
  const bare: Phrase[] = [];
  for (const ending of endings)
    if (word.endsWith(ending)) bare.push(...(phrases.get(word.slice(0, -ending.length)) ?? []));
  return [...own, ...bare.sort((a, b) => b.words.length - a.words.length)];
}

const CLAUSE_MARK = /[,،:]/;

/** Whether no word stands between a place and the beginning of its clause. */
function isHeadOfClause(question: string, place: number): boolean {
  for (let before = place - 1; before >= 0; before -= 1) {
    const sign = question.charAt(before);
    if (CLAUSE_MARK.test(sign)) return true;
    if (LETTER.test(sign)) return false;
  }
  return true;
}

function findUnspaced(question: string, phrases: readonly Phrase[]): AskingWords | null {
  let found: AskingWords | null = null;
  for (const { words, later, kind, standAlone } of phrases) {
    const start = placeOfPhrase(question, words);
    if (later !== undefined && !question.includes(later, start + words.length)) continue;
    if (start >= 0) found = earliest(found, { kind, standAlone, start, end: start + words.length });
  }
  return found === null ? null : goneOn(found, question, phrases);
}

/** A longer phrase that begins within the first one says more than it: "用什么" is "by what means", "用什么语言" "in what language". */
function goneOn(found: AskingWords, question: string, phrases: readonly Phrase[]): AskingWords {
  let longest = found;
  for (const { words, later, kind, standAlone } of phrases) {
    const start = placeOfPhrase(question, words, found.start);
    const end = start + words.length;
    if (later !== undefined && !question.includes(later, end)) continue;
    const isWithin = start > -1 && start < found.end && words.length > found.end - found.start;
    if (isWithin && end > longest.end) longest = { kind, standAlone, start: found.start, end };
  }
  return longest;
}

/** The one that begins first; the first given where both begin together. */
function earliest(a: AskingWords | null, b: AskingWords | null): AskingWords | null {
  if (a === null || b === null) return a ?? b;
  return b.start < a.start ? b : a;
}
