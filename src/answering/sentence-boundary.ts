/**
 * A place where a sentence may end, and what stands around it. Most rules are told off by one sign, so what is cut out of the text or
 * found by a pattern is so when a rule first asks for it. Pure.
 */
import type { Abbreviations } from './abbreviations.ts';
import type { Span } from './article.ts';
import { isLetter, Sign } from './signs.ts';

/** Rules see a bounded stretch of text, so that their work is linear. */
const BEFORE = 128;
const AFTER = 48;
/** No abbreviation is longer. */
export const LAST_WORD_LENGTH = 24;

const LAST_WORD = /(?:^|[\s\p{Pd}/:’'])["“”„‘«»([]*((?:\p{L}\.\s)*\p{L}\.|[^\s\p{Pd}/:’']*)$/u;
/** A letter with a full stop is an initial, not a word. */
const NEXT_WORD = /^["“„‘'«([]*(?!\p{L}\.)(\p{L}[\p{L}\p{M}’'-]*)/u;

export class Boundary {
  readonly abbreviations: Abbreviations;
  /** Length of the sentence so far. */
  readonly length: number;
  /** Whether white space stands between. */
  readonly spaced: boolean;
  /** The last code unit of the sentence so far, and the first of what comes next. */
  readonly last: number;
  readonly first: number;
  /** How many letters of ASCII stand before a full stop that is the last sign, one behind the other, as far as it matters; else 0. */
  readonly letters: number;
  readonly #text: string;
  readonly #current: Span;
  readonly #rest: Span;
  #before: string | null = null;
  #after: string | null = null;
  #lastWord: string | null = null;
  #opens: boolean | null = null;

  /** @param rest What comes next, up to the end of the paragraph. */
  constructor(text: string, current: Span, rest: Span, abbreviations: Abbreviations) {
    this.#text = text;
    this.#current = current;
    this.#rest = rest;
    this.abbreviations = abbreviations;
    this.length = current.end - current.start;
    this.spaced = rest.start > current.end;
    this.last = text.charCodeAt(current.end - 1);
    this.first = text.charCodeAt(rest.start);
    this.letters = this.last === Sign.fullStop ? lettersBefore(text, current.start, current.end - 1) : 0;
  }

  /** The end of the sentence so far. */
  get before(): string {
    const { start, end } = this.#current;
    this.#before ??= this.#text.slice(Math.max(start, end - BEFORE), end);
    return this.#before;
  }

  /** What comes next. */
  get after(): string {
    const { start, end } = this.#rest;
    this.#after ??= this.#text.slice(start, Math.min(end, start + AFTER));
    return this.#after;
  }

  /** The last word before, without opening marks: `Gen.` of `(Lt.-Gen.`, `z.B.` of `z. B.` */
  get lastWord(): string {
    this.#lastWord ??= this.#isWordPlain()
      ? this.#text.slice(this.#current.end - 1 - this.letters, this.#current.end)
      : (LAST_WORD.exec(this.before.slice(-LAST_WORD_LENGTH))?.[1]?.replace(/\s/g, '') ?? '');
    return this.#lastWord;
  }

  /** Whether the first word after is one that opens sentences. */
  get opens(): boolean {
    this.#opens ??= this.abbreviations.opens(NEXT_WORD.exec(this.after)?.[1] ?? '');
    return this.#opens;
  }

  /** Whether the sentence so far ends with a full stop, or with one in brackets. */
  get isStopped(): boolean {
    if (this.last === Sign.fullStop) return true;
    return (
      this.last === Sign.closingBracket && this.#text.charCodeAt(this.#current.end - 2) === Sign.fullStop
    );
  }

  /** Whether the sign before the last word's letters, which is a space, stands behind no full stop: "said so." */
  get isWordApart(): boolean {
    const place = this.#current.end - 2 - this.letters;
    return this.#text.charCodeAt(place) === Sign.space && this.#text.charCodeAt(place - 1) !== Sign.fullStop;
  }

  /** Whether the pattern would find a space, letters of ASCII and a full stop: one letter may be half of an abbreviation. */
  #isWordPlain(): boolean {
    if (this.letters < 2 || this.letters === MOST_LETTERS) return false;
    const place = this.#current.end - 2 - this.letters;
    return place < this.#current.start || this.#text.charCodeAt(place) === Sign.space;
  }
}

/** With a space before and a full stop behind, such a word is no longer than an abbreviation may be. */
const MOST_LETTERS = LAST_WORD_LENGTH - 2;

function lettersBefore(text: string, start: number, end: number): number {
  let letters = 0;
  while (letters < MOST_LETTERS && end - letters > start && isLetter(text.charCodeAt(end - letters - 1)))
    letters += 1;
  return letters;
}
