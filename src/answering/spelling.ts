/**
 * How texts are spelt, for n-grams: words in small letters without accents, a single space around each. Pure.
 */
import { fold } from './fold.ts';

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const SPACE = 32;
/** By code unit of ASCII: the small letter or digit that it is to an n-gram, or a space. */
const SPELLINGS = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code))
    ? String.fromCharCode(code).toLowerCase().charCodeAt(0)
    : SPACE,
);
/** Marks of printed English, which part words like any other. */
const MARKS = '–—‘’“”…\u00a0';

/** Texts as they are spelt, one behind the other, in UTF-16 code units. */
export class SpeltTexts {
  #units: Uint16Array;
  #length = 0;

  /** @param length How long the texts will be together; more have to be moved. */
  constructor(length: number) {
    this.#units = new Uint16Array(length);
  }

  /** Where the next text will begin. */
  get end(): number {
    return this.#length;
  }

  /** What is spelt so far, and behind it room for more. */
  get units(): Uint16Array {
    return this.#units;
  }

  /** Forgets every text; the room stays. */
  clear(): void {
    this.#length = 0;
  }

  /** Spells one more text. Gives whether a character in it may be a word or a syllable. */
  add(text: string): boolean {
    if (this.#addPlain(text)) return false;
    this.#add(text);
    return IDEOGRAPH.test(text);
  }

  #makeRoom(length: number): void {
    if (this.#length + length <= this.#units.length) return;
    const larger = new Uint16Array(2 * (this.#length + length));
    larger.set(this.#units);
    this.#units = larger;
  }

  #add(text: string): void {
    const words = ` ${fold(text).toLowerCase().replace(BETWEEN_WORDS, ' ').trim()} `;
    this.#makeRoom(words.length);
    for (let place = 0; place < words.length; place += 1)
      this.#units[this.#length + place] = words.charCodeAt(place);
    this.#length += words.length;
  }

  /** The same, in a fraction of the time; false where the text is not plain enough. */
  #addPlain(text: string): boolean {
    this.#makeRoom(text.length + 2);
    const units = this.#units;
    const start = this.#length;
    units[start] = SPACE;
    let end = start + 1;
    let before = SPACE;
    for (let place = 0; place < text.length; place += 1) {
      const code = text.charCodeAt(place);
      if (code >= SPELLINGS.length && !MARKS.includes(text.charAt(place))) return false;
      const letter = SPELLINGS[code] ?? SPACE;
      if (letter === SPACE && before === SPACE) continue;
      units[end] = letter;
      end += 1;
      before = letter;
    }
    if (end === start + 1 || before !== SPACE) {
      units[end] = SPACE;
      end += 1;
    }
    this.#length = end;
    return true;
  }
}
