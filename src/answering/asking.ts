/**
 * How a language asks: finds the words that say what kind of answer a question wants. Pure.
 */
import type { Span } from './article.ts';
import { type AnswerKind, answerKinds, type LanguageData } from './language.ts';

/** Words that ask: a phrase that says its kind ("how many"), or an interrogative that leaves it to its noun. */
export interface AskingWords extends Span {
  readonly kind: AnswerKind | null;
}

export interface Asking {
  /** The earliest asking words of a lower-case question, and of those that begin there the longest. */
  find(question: string): AskingWords | null;
  /** The kind that a noun behind an interrogative says: "which city" wants a place. */
  readonly focusKinds: ReadonlyMap<string, AnswerKind>;
}

interface Phrase {
  readonly words: string;
  readonly kind: AnswerKind | null;
}

/** Scripts that write no spaces: there, a phrase may begin at any character. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LETTER = /^[\p{L}\p{M}\p{N}]/u;

export function askingOf(data: LanguageData | null): Asking {
  const focusKinds = new Map<string, AnswerKind>();
  const phrases: Phrase[] = (data?.interrogatives ?? []).map((words) => ({ words, kind: null }));
  for (const kind of answerKinds) {
    for (const words of data?.questions[kind] ?? []) phrases.push({ words, kind });
    for (const noun of data?.focus[kind] ?? []) focusKinds.set(noun, kind);
  }
  phrases.sort((a, b) => b.words.length - a.words.length || (a.words < b.words ? -1 : 1));
  const unspaced = phrases.filter(({ words }) => UNSPACED.test(words));
  const spaced = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words.match(WORD)?.[0];
    if (first !== undefined && !unspaced.includes(phrase))
      spaced.set(first, [...(spaced.get(first) ?? []), phrase]);
  }
  return {
    focusKinds,
    find: (question) => earliest(findSpaced(question, spaced), findUnspaced(question, unspaced)),
  };
}

function findSpaced(question: string, phrases: ReadonlyMap<string, readonly Phrase[]>): AskingWords | null {
  for (const word of question.matchAll(WORD)) {
    for (const { words, kind } of phrases.get(word[0]) ?? []) {
      const end = word.index + words.length;
      if (!question.startsWith(words, word.index) || LETTER.test(question.slice(end, end + 1))) continue;
      // "did" asks for yes or no at the head of a question only: "when did" does not.
      if (kind === 'yes-no' && question.slice(0, word.index).trim().length > 0) continue;
      return { kind, start: word.index, end };
    }
  }
  return null;
}

function findUnspaced(question: string, phrases: readonly Phrase[]): AskingWords | null {
  let found: AskingWords | null = null;
  for (const { words, kind } of phrases) {
    const start = question.indexOf(words);
    if (start >= 0) found = earliest(found, { kind, start, end: start + words.length });
  }
  return found;
}

/** The one that begins first; the first given where both begin together. */
function earliest(a: AskingWords | null, b: AskingWords | null): AskingWords | null {
  if (a === null || b === null) return a ?? b;
  return b.start < a.start ? b : a;
}
