/**
 * How a language asks: finds the words that say what kind of answer a question wants. Pure.
 */
import { type AskingWords, type Phrase, phraseFinder, phrasesOf, WORD } from './asking-phrases.ts';
import { evenlySpaced } from './even-spacing.ts';
import { type FocusNouns, focusNounsOf } from './focus-nouns.ts';
import { fold } from './fold.ts';
import type { LanguageData } from './language.ts';
import { isUnspaced } from './words.ts';
import { endsAt, holdsWords } from './words-at.ts';

export interface Asking {
  /** The earliest asking words of a lower-case question, and of those that begin there the longest. */
  find(question: string): AskingWords | null;
  /** Nouns that say the kind where an interrogative does not. */
  readonly nouns: FocusNouns;
  /** Words that part an interrogative from a noun that is not its own: "what did the minister say". */
  readonly auxiliaries: ReadonlySet<string>;
}

export function askingOf(
  data: LanguageData | null,
  stem: (word: string) => string,
  spelt: (word: string) => string,
): Asking {
  const phrases = phrasesOf(data);
  const findPhrase = phraseFinder(phrases, new Set(data?.askingEndings));
  const behind = kindsBehind(phrases, data?.interrogatives ?? []);
  const leadIns = [...(data?.frame ?? [])].sort((a, b) => b.length - a.length);
  const withoutOthers = blanking(data?.notAsking ?? []);
  const withoutRelatives = unaccentedBlanking(data?.unaccented ?? []);
  const findFrom = (start: number, question: string): AskingWords | null => {
    const rest = question.slice(start);
    const found = findPhrase(rest);
    if (found === null) return null;
    const namingEnd = found.kind === 'manner' ? endOfNaming(rest, found.end, naming) : null;
    const kind =
      namingEnd === null
        ? (found.kind ?? behind.find(({ words }) => holdsWords(rest, words, found.end))?.kind ?? null)
        : null;
    const asks = rest.slice(found.start, found.end);
    // Words that ask may stand at the end, and the noun that they ask for, as behind "tên của", before them: what lies between is none of them.
    const isApart =
      start === 0 ||
      isUnspaced(asks) ||
      (data?.syllables === true && LETTER.test(rest.slice(0, found.start)));
    return {
      ...found,
      kind,
      start: isApart ? start + found.start : 0,
      end: start + (namingEnd ?? found.end),
    };
  };
  const naming = new Set(data?.naming);
  const definition = new Set(data?.definition);
  return {
    nouns: focusNounsOf(data, stem, spelt),
    auxiliaries: new Set(data?.questions['yes-no']?.filter((words) => !definition.has(words))),
    find(written) {
      const { text, places } = evenlySpaced(withoutRelatives(withoutOthers(written)));
      const found = findFrom(leadInEnd(text, leadIns), text) ?? findFrom(0, text);
      if (found === null) return null;
      const placeOf = (place: number): number => places?.[place] ?? place;
      return { ...found, start: placeOf(found.start), end: placeOf(found.end - 1) + 1 };
    },
  };
}

/** Blanks words out of a question, so that nothing is found in them; all else stays where it stands. */
function blanking(words: readonly string[]): (question: string) => string {
  const patterns = words.map(
    (word) => new RegExp(isUnspaced(word) ? word : `(?<!${IN_WORD})${word}(?!${IN_WORD})`, 'gu'),
  );
  return (question) =>
    patterns.reduce((rest, word) => rest.replace(word, (found) => BLANK.repeat(found.length)), question);
}

/** The same, but only in a question that has one of the words with an accent. */
function unaccentedBlanking(words: readonly string[]): (question: string) => string {
  const unaccented = new Set(words);
  const withoutThem = blanking(words);
  const hasAccent = (word: string): boolean => !unaccented.has(word) && unaccented.has(fold(word));
  return (question) => (question.match(WORD)?.some(hasAccent) ? withoutThem(question) : question);
}

const LETTER = /\p{L}/u;
const IN_WORD = String.raw`[\p{L}\p{M}\p{N}]`;

/** No word holds it, and no run of it is taken for spaces. */
const BLANK = '\u0000';

/** Phrases that say the kind from behind an interrogative: "what does UNOSAT stand for". */
function kindsBehind(phrases: readonly Phrase[], interrogatives: readonly string[]): Phrase[] {
  return phrases.filter(
    ({ words, kind }) =>
      (kind === 'definition' || kind === 'quotation') &&
      !interrogatives.some((interrogative) => holdsWords(words, interrogative, 0)),
  );
}

/** Where the verb of naming ends that makes "how" ask for a name, and thereby for what has it: "как ещё называется река"; null where none does. */
function endOfNaming(question: string, start: number, naming: ReadonlySet<string>): number | null {
  const [clause = ''] = question.slice(start).split(/[,،;]/u, 1);
  for (const { 0: word, index } of clause.matchAll(WORD))
    if (naming.has(word)) return start + index + word.length;
  return null;
}

/** Where the words end that lead up to a question: "please tell me". */
function leadInEnd(question: string, leadIns: readonly string[]): number {
  let end = 0;
  for (;;) {
    const start = end + question.slice(end).search(WORD_OR_END);
    const leadIn = leadIns.find(
      (words) => question.startsWith(words, start) && endsAt(question, start, words),
    );
    if (leadIn === undefined) return end;
    end = start + leadIn.length;
  }
}

const WORD_OR_END = /[\p{L}\p{M}\p{N}]|$/u;
