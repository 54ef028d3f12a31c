/**
 * A table of n-grams, found by their hashes: a `Map` takes several times as long, and there are a hundred to look up in every
 * sentence. Pure.
 */

/** In a table that is three quarters empty, one look mostly tells that it does not hold what is looked for. */
const ROOM = 4;
const SMALLEST = 64;
/** Spreads hashes over the table: Knuth's multiplicative hashing, 2 to the 32nd by the golden ratio. */
const SPREAD = 0x9e3779b1;

/** A bit for each of some n-grams, by its number. A typed array for every sentence would take longer to make than to fill. */
export type GramMarks = readonly number[];

/** Bits of a number, and by how many bits an n-gram's number is more than the place of what holds its bit. */
export const BITS = 32;
const WORD = 5;

export class GramTable {
  #grams: Int32Array;
  /** What stands at the same place of `#grams`: 0 for nothing, else the n-gram's number plus 1. */
  #numbers: Int32Array;
  #mask: number;
  #shift: number;
  #count = 0;

  /** @param most How many n-grams it has room for. */
  constructor(most: number) {
    const size = sizeFor(most);
    this.#grams = new Int32Array(size);
    this.#numbers = new Int32Array(size);
    this.#mask = size - 1;
    this.#shift = Math.clz32(size) + 1;
  }

  /** Forgets every n-gram, and makes room for so many. */
  clear(most: number): void {
    const size = sizeFor(most);
    if (this.#grams.length < size) {
      this.#grams = new Int32Array(size);
      this.#numbers = new Int32Array(size);
    } else this.#numbers.fill(0, 0, size);
    this.#mask = size - 1;
    this.#shift = Math.clz32(size) + 1;
    this.#count = 0;
  }

  /** Adds an n-gram and gives its number, counted from 0; -1 where the table holds it already. */
  add(gram: number): number {
    const place = this.#placeOf(gram);
    if (this.#numbers[place] !== 0) return -1;
    this.#grams[place] = gram;
    this.#count += 1;
    this.#numbers[place] = this.#count;
    return this.#count - 1;
  }

  /** The number of an n-gram; -1 where the table does not hold it. */
  numberOf(gram: number): number {
    return (this.#numbers[this.#placeOf(gram)] ?? 0) - 1;
  }

  /**
   * Adds the first so many n-grams of a list, and counts those that are new to the table.
   *
   * @param counts By the last bits of a hash; as many as a power of two.
   */
  addAll(list: Int32Array, count: number, counts: Uint32Array): void {
    for (let at = 0; at < count; at += 1) {
      const gram = list[at] ?? 0;
      if (this.add(gram) === -1) continue;
      const slot = gram & (counts.length - 1);
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
  }

  /** The marks of those of the first so many n-grams of a list that the table holds. */
  marksOf(list: Int32Array, count: number): GramMarks {
    const marks = new Array<number>(Math.ceil(this.#count / BITS)).fill(0);
    for (let at = 0; at < count; at += 1) {
      const number = this.numberOf(list[at] ?? 0);
      if (number !== -1)
        marks[number >>> WORD] = (marks[number >>> WORD] ?? 0) | (1 << (number & (BITS - 1)));
    }
    return marks;
  }

  /** Where an n-gram stands, or would. */
  #placeOf(gram: number): number {
    let place = Math.imul(gram, SPREAD) >>> this.#shift;
    while (this.#numbers[place] !== 0 && this.#grams[place] !== gram) place = (place + 1) & this.#mask;
    return place;
  }
}

function sizeFor(most: number): number {
  let size = SMALLEST;
  while (size < ROOM * most) size *= 2;
  return size;
}
