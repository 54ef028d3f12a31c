/**
 * A column of whole numbers that grows while a text is read. A list takes twice the room, and time to be copied into one at the end.
 * Pure.
 */

const FEWEST = 256;

export class NumberColumn {
  #numbers = new Int32Array(FEWEST);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The number last pushed; -1 where there is none. */
  get last(): number {
    return this.#length === 0 ? -1 : (this.#numbers[this.#length - 1] ?? -1);
  }

  /** The number at a place, counted from 0; -1 where there is none. */
  at(place: number): number {
    return place < this.#length ? (this.#numbers[place] ?? -1) : -1;
  }

  /** Forgets every number; the room stays. */
  clear(): void {
    this.#length = 0;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Int32Array(2 * this.#length);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  /** A copy, no larger than it need be. */
  toArray(): Int32Array {
    return this.#numbers.slice(0, this.#length);
  }
}
