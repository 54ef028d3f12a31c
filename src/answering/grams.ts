/**
 * Character n-grams: what words share beyond their stems (inflections, compounds, misspellings) and across them
 * (order, function words), in any language (McNamee and Mayfield, "Character N-Gram Tokenization for European
 * Language Text Retrieval", 2004). Kept as hashes: two n-grams in four thousand million look alike. Pure.
 */
import { fold } from './terms.ts';

/** Length of an n-gram in code units where words are spelt with letters; the paper's choice for retrieval. */
const SPELT = 4;
/** Length where a character is a word or a syllable. */
const IDEOGRAPHIC = 2;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;
const BASE = 31_321;

/** Room to work in, kept from text to text: an article has thousands of sentences. */
let spelling = new Uint16Array(1024);
let hashes = new Int32Array(1024);

/** Hashes of a text's n-grams, ascending, each once; words are parted by single spaces. */
export function gramsOf(text: string): Int32Array {
  const plainLength = spellPlain(text);
  const spelt = plainLength === -1 ? spell(text) : plainLength;
  const length = plainLength === -1 && IDEOGRAPH.test(text) ? IDEOGRAPHIC : SPELT;
  const count = Math.max(0, spelt - length + 1);
  if (hashes.length < count) hashes = new Int32Array(2 * count);
  let leaving = 1;
  for (let place = 0; place < length; place += 1) leaving = Math.imul(leaving, BASE);
  let hash = 0;
  for (let place = 0; place < spelt; place += 1) {
    hash = (Math.imul(hash, BASE) + (spelling[place] ?? 0)) | 0;
    if (place >= length) hash = (hash - Math.imul(leaving, spelling[place - length] ?? 0)) | 0;
    if (place >= length - 1) hashes[place - length + 1] = hash;
  }
  return distinct(hashes.subarray(0, count).sort());
}

function makeRoom(length: number): void {
  if (spelling.length < length) spelling = new Uint16Array(2 * length);
}

/** Spells a text's words as code units: folded, in lower case, a space before each and behind the last. */
function spell(text: string): number {
  const words = ` ${fold(text).toLowerCase().replace(BETWEEN_WORDS, ' ').trim()} `;
  makeRoom(words.length);
  for (let place = 0; place < words.length; place += 1) spelling[place] = words.charCodeAt(place);
  return words.length;
}

const SPACE = 32;
/** By code unit of ASCII: the small letter or digit that it is to an n-gram, or a space. */
const SPELLINGS = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code))
    ? String.fromCharCode(code).toLowerCase().charCodeAt(0)
    : SPACE,
);
/** Marks of printed English, which part words like any other. */
const MARKS = '–—‘’“”…\u00a0';

/** The same, in a fraction of the time; -1 where the text is not plain enough. */
function spellPlain(text: string): number {
  makeRoom(text.length + 2);
  spelling[0] = SPACE;
  let length = 1;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code >= SPELLINGS.length && !MARKS.includes(text.charAt(place))) return -1;
    const letter = SPELLINGS[code] ?? SPACE;
    if (letter === SPACE && spelling[length - 1] === SPACE) continue;
    spelling[length] = letter;
    length += 1;
  }
  if (length === 1 || spelling[length - 1] !== SPACE) {
    spelling[length] = SPACE;
    length += 1;
  }
  return length;
}

function distinct(sorted: Int32Array): Int32Array {
  let count = 0;
  for (let place = 0; place < sorted.length; place += 1) {
    if (place > 0 && sorted[place] === sorted[place - 1]) continue;
    sorted[count] = sorted[place] ?? 0;
    count += 1;
  }
  return sorted.slice(0, count);
}

/** Calls `visit` with every hash that stands in both lists; both ascending. */
export function eachShared(a: Int32Array, b: Int32Array, visit: (hash: number, place: number) => void): void {
  let left = 0;
  let right = 0;
  while (left < a.length && right < b.length) {
    const difference = (a[left] ?? 0) - (b[right] ?? 0);
    if (difference === 0) visit(a[left] ?? 0, left);
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
}

/** Whether a hash stands in an ascending list. */
export function holds(grams: Int32Array, hash: number): boolean {
  let low = 0;
  let high = grams.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((grams[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return grams[low] === hash;
}

/** How many texts hold an n-gram, by the last bits of its hash: n-grams that share them are counted together. */
export class GramCounts {
  readonly #counts: Uint32Array;

  /** @param gramsAtMost how many n-grams will be counted, repeats included: sizes the table. */
  constructor(gramsAtMost: number) {
    this.#counts = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, gramsAtMost))));
  }

  /** Counts one more text that holds these n-grams. */
  add(grams: Int32Array): void {
    for (const gram of grams) {
      const place = gram & (this.#counts.length - 1);
      this.#counts[place] = (this.#counts[place] ?? 0) + 1;
    }
  }

  get(gram: number): number {
    return this.#counts[gram & (this.#counts.length - 1)] ?? 0;
  }
}
