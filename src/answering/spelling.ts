/**
 * How texts are spelt, for n-grams: words in small letters without accents, a single space around each. Pure.
 */
import { fold } from './fold.ts';

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const SPACE = 32;
/** Letters of European languages, whose accents are left out one by one, and marks of printed English. */
const PLAIN = 0x250;
const PLAIN_BESIDE = '–—‘’“”…';
/** By code unit: the small letter or digit that it is to an n-gram, or a space; 0 where it is not one sign, or hangs on others. */
const SPELLINGS = new Uint16Array(0x2030);
for (let unit = 0; unit < PLAIN; unit += 1) SPELLINGS[unit] = spellingOf(String.fromCharCode(unit));
for (const mark of PLAIN_BESIDE) SPELLINGS[mark.charCodeAt(0)] = spellingOf(mark);

function spellingOf(sign: string): number {
  const spelt = wordsOf(sign);
  return spelt.length === 1 ? spelt.charCodeAt(0) : 0;
}

/** The words of a text, with a space for all that stands between two. */
function wordsOf(text: string): string {
  return fold(text).toLowerCase().replace(BETWEEN_WORDS, ' ');
}

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
    const words = ` ${wordsOf(text).trim()} `;
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
      const letter = SPELLINGS[text.charCodeAt(place)] ?? 0;
      if (letter === SPACE && before === SPACE) continue;
      if (letter === 0) return false;
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
