/**
 * Reads an article's words into columns and numbers its terms. Pure.
 */
import type { TokenColumns } from './article-index.ts';
import { isHyphen } from './hyphenated.ts';
import type { Language } from './languages.ts';
import { NumberColumn } from './number-column.ts';
import { PlacedReadings, type Readings, readingOf, readingsIn } from './terms.ts';
import { placeWords } from './words.ts';

/** What the id of a word's term is before the word is first met, and what it is where the term is empty. */
const UNMET = -1;
const EMPTY = -2;
/** Words that an article brings which none before it had. */
const NEW_WORDS = 256;

export class TokenReader {
  /** By id. */
  readonly terms: string[] = [];
  readonly termIds = new Map<string, number>();
  /** Two words with a hyphen between: by the term that they are as one word, the ids of both. */
  readonly compounds = new Map<string, readonly [number, number]>();
  readonly #language: Language;
  readonly #readings: Readings;
  readonly #term = new NumberColumn();
  readonly #classes = new NumberColumn();
  readonly #start = new NumberColumn();
  readonly #end = new NumberColumn();
  readonly #places = new NumberColumn();
  /** By a word's number among the readings: the id of its term. */
  #ids: Int32Array;

  constructor(language: Language) {
    this.#language = language;
    this.#readings = readingsIn(language);
    this.#ids = new Int32Array(this.#readings.size + NEW_WORDS).fill(UNMET);
  }

  /** How many tokens were read. */
  get length(): number {
    return this.#term.length;
  }

  columns(): TokenColumns {
    return {
      term: this.#term.toArray(),
      classes: this.#classes.toArray(),
      start: this.#start.toArray(),
      end: this.#end.toArray(),
    };
  }

  /**
   * Reads the words of one more sentence.
   *
   * @param offset Where it stands in the article's text.
   */
  add(sentence: string, offset: number): void {
    const places = this.#places;
    places.clear();
    placeWords(sentence, this.#language.code, places);
    const placed = new PlacedReadings(sentence, places, this.#language, this.#readings);
    let wordBefore = -1;
    for (let step = 0; step < places.length; step += 2) {
      const start = places.at(step);
      const end = places.at(step + 1);
      const number = this.#readings.numberOf(sentence, start, end);
      let id = this.#idOf(number);
      if (id === EMPTY) continue;
      const reading = this.#readings.of(number);
      const classes = placed.classesAt(step, reading);
      const term = placed.termAt(step, reading);
      if (term !== null) id = this.#enter(term);
      if (
        wordBefore !== -1 &&
        places.at(wordBefore + 1) === start - 1 &&
        isHyphen(sentence.charCodeAt(start - 1))
      )
        this.#compound(sentence.slice(places.at(wordBefore), start - 1) + sentence.slice(start, end), id);
      wordBefore = step;
      this.#term.push(id);
      this.#classes.push(classes);
      this.#start.push(offset + start);
      this.#end.push(offset + end);
    }
  }

  #compound(joined: string, id: number): void {
    this.compounds.set(readingOf(joined, this.#language).term, [this.#term.last, id]);
  }

  /** The id of the term that a word with a number is by itself. */
  #idOf(number: number): number {
    const known = this.#ids[number] ?? UNMET;
    if (known !== UNMET) return known;
    const { term } = this.#readings.of(number);
    const id = term.length === 0 ? EMPTY : this.#enter(term);
    if (number >= this.#ids.length) {
      const larger = new Int32Array(2 * number).fill(UNMET);
      larger.set(this.#ids);
      this.#ids = larger;
    }
    this.#ids[number] = id;
    return id;
  }

  #enter(term: string): number {
    let id = this.termIds.get(term);
    if (id === undefined) {
      id = this.termIds.size;
      this.termIds.set(term, id);
      this.terms.push(term);
    }
    return id;
  }
}
