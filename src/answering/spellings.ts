/**
 * Words told apart by how they are spelt, and numbered. A word is looked up where it stands in its text: to cut it out and let a
 * `Map` hash and compare it takes several times as long, and an article has thousands of words. Pure.
 */

/** The table is at most half full: then one or two looks tell. */
const ROOM = 2;
const SMALLEST = 1024;
const BASE = 31;
/** Spreads hashes over the table: Knuth's multiplicative hashing, 2 to the 32nd by the golden ratio. */
const SPREAD = 0x9e3779b1;

export class Spellings {
  /** The words one behind the other, in UTF-16 code units; word `n` ends at `#ends[n]`. */
  #units = new Uint16Array(8 * SMALLEST);
  #ends = new Int32Array(SMALLEST);
  #hashes = new Int32Array(SMALLEST);
  /** 0 for nothing, else a word's number plus 1. */
  #table = new Int32Array(ROOM * SMALLEST);
  #size = 0;

  /** How many words there are: the number of the next new one. */
  get size(): number {
    return this.#size;
  }

  /** The number of the word that stands between two places of a text, counted from 0. A new word is added. */
  numberOf(text: string, start: number, end: number): number {
    let hash = 0;
    for (let place = start; place < end; place += 1)
      hash = (Math.imul(hash, BASE) + text.charCodeAt(place)) | 0;
    const mask = this.#table.length - 1;
    let slot = Math.imul(hash, SPREAD) >>> Math.clz32(mask);
    for (;;) {
      const number = (this.#table[slot] ?? 0) - 1;
      if (number === -1) return this.#add(text, start, end, hash, slot);
      if (this.#hashes[number] === hash && this.#isSpelt(number, text, start, end)) return number;
      slot = (slot + 1) & mask;
    }
  }

  #isSpelt(number: number, text: string, start: number, end: number): boolean {
    const from = number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
    if ((this.#ends[number] ?? 0) - from !== end - start) return false;
    for (let step = 0; step < end - start; step += 1) {
      if (this.#units[from + step] !== text.charCodeAt(start + step)) return false;
    }
    return true;
  }

  #add(text: string, start: number, end: number, hash: number, slot: number): number {
    const number = this.#size;
    const from = number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
    const to = from + end - start;
    if (this.#units.length < to) this.#units = grown(this.#units, new Uint16Array(2 * to));
    for (let step = 0; step < end - start; step += 1)
      this.#units[from + step] = text.charCodeAt(start + step);
    this.#table[slot] = number + 1;
    this.#ends[number] = to;
    this.#hashes[number] = hash;
    this.#size += 1;
    if (this.#size === this.#ends.length) this.#grow();
    return number;
  }

  #grow(): void {
    const room = 2 * this.#size;
    this.#ends = grown(this.#ends, new Int32Array(room));
    this.#hashes = grown(this.#hashes, new Int32Array(room));
    this.#table = new Int32Array(ROOM * room);
    const mask = this.#table.length - 1;
    for (let number = 0; number < this.#size; number += 1) {
      let slot = Math.imul(this.#hashes[number] ?? 0, SPREAD) >>> Math.clz32(mask);
      while (this.#table[slot] !== 0) slot = (slot + 1) & mask;
      this.#table[slot] = number + 1;
    }
  }
}

function grown<Column extends Int32Array | Uint16Array>(column: Column, larger: Column): Column {
  larger.set(column);
  return larger;
}
