/**
 * MiniSearch filled with terms that are already told apart. Its own way in takes text, cuts it into terms, and makes of every term
 * a map of the documents that it stands in: most of the time and the memory of indexing, and a question asks for a handful of terms.
 * Here a term is entered by itself, and where it stands when it is first searched for. A search finds what it would find had
 * `MiniSearch.add` been given the documents. Pure.
 */
import MiniSearch from 'minisearch';

/** A document has one field: sentences and paragraphs are searched by the same terms, and scored each among their own kind. */
const FIELDS = ['sentence', 'paragraph'] as const;
export type SearchField = (typeof FIELDS)[number];

/** By document, in the order in which they were added: how often a term stands there, 1 or more. */
export type Frequencies = Map<number, number>;
export type FieldFrequencies = Readonly<Record<SearchField, Frequencies>>;

/** Of a term of which nobody asked yet where it stands. */
const NOT_ASKED: Map<number, Frequencies> = new Map();

export class TermSearch extends MiniSearch<{ readonly id: number }> {
  readonly #frequenciesOf: (term: string) => FieldFrequencies;

  /** @param frequenciesOf By the ids of documents; asked once of each term that is searched for. */
  constructor(frequenciesOf: (term: string) => FieldFrequencies) {
    super({ fields: [...FIELDS], processTerm: (term) => term });
    this.#frequenciesOf = frequenciesOf;
  }

  /** The terms that begin so. */
  termsBeginning(letters: string): Iterable<string> {
    return this._index.atPrefix(letters).keys();
  }

  /** The terms that differ by at most so many edits, each with how many it takes. */
  *termsNear(term: string, edits: number): Generator<readonly [term: string, distance: number]> {
    for (const [near, [, distance]] of this._index.fuzzyGet(term, edits)) yield [near, distance];
  }

  /** Enters one more term. */
  enter(term: string): void {
    this._index.set(term, NOT_ASKED);
  }

  /**
   * Adds a document.
   *
   * @param id Any number that no other document has.
   * @param terms How many different terms stand in it.
   */
  addDocument(id: number, field: SearchField, terms: number): void {
    this._documentIds.set(id, id);
    const fieldId = FIELDS.indexOf(field);
    // To MiniSearch, a text without a term has one, which is empty.
    const length = Math.max(1, terms);
    this._fieldLength.set(id, fieldId === 0 ? [length, 0] : [0, length]);
    // MiniSearch averages over the documents of both fields.
    const before = (this._avgFieldLength[fieldId] ?? 0) * this._documentCount;
    this._documentCount += 1;
    this._avgFieldLength[fieldId] = (before + length) / this._documentCount;
  }

  /**
   * The documents that hold a term, with their scores by BM25+, above 0.
   *
   * @param boosts The terms, each with its weight in the query.
   */
  scoresOf(boosts: ReadonlyMap<string, number>): Map<number, number> {
    const scores = new Map<number, number>();
    if (boosts.size === 0) return scores;
    const terms = Array.from(boosts.keys(), propertyName);
    for (const term of terms) {
      if (this._index.get(term) === NOT_ASKED) this._index.set(term, this.#everywhere(term));
    }
    const found = this.search('', { tokenize: () => terms, boostTerm: (term) => boosts.get(term) ?? 1 });
    for (const { id, score } of found) scores.set(id, score);
    return scores;
  }

  #everywhere(term: string): Map<number, Frequencies> {
    const frequencies = this.#frequenciesOf(term);
    return new Map(FIELDS.map((field, fieldId) => [fieldId, frequencies[field]]));
  }
}

/**
 * The same string, as the JavaScript engine keeps it for the names of properties. For every document that it finds, MiniSearch
 * makes an object with the term for a property; where the engine has to look for the name each time, a search takes half as long again.
 */
function propertyName(term: string): string {
  const names: Record<string, true> = Object.create(null);
  names[term] = true;
  return Object.keys(names)[0] ?? term;
}
