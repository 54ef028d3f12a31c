/**
 * MiniSearch filled with terms that are already told apart. Its own way in takes text: it cuts it into terms, looks each of them up
 * in its tree of letters, and counts them a second time, which took half of the time of indexing. Here a term is entered into the
 * tree once and known by its number from then on. What is entered is what `MiniSearch.add` would enter. Pure.
 */
import MiniSearch from 'minisearch';

/** A document has one field: sentences and paragraphs are searched by the same terms, and scored each among their own kind. */
const FIELDS = ['sentence', 'paragraph'] as const;
export type SearchField = (typeof FIELDS)[number];

/** By field, then by document: how often a term stands there. */
type Frequencies = Map<number, Map<number, number>>;

export class TermSearch extends MiniSearch<{ readonly id: number }> {
  readonly #frequencies: Frequencies[] = [];

  constructor() {
    super({ fields: [...FIELDS], processTerm: (term) => term });
  }

  /** The terms that begin so. */
  termsBeginning(letters: string): Iterable<string> {
    return this._index.atPrefix(letters).keys();
  }

  /** The terms that differ by at most so many edits, each with how many it takes. */
  *termsNear(term: string, edits: number): Generator<readonly [term: string, distance: number]> {
    for (const [near, [, distance]] of this._index.fuzzyGet(term, edits)) yield [near, distance];
  }

  /** Enters one more term; the first has the number 0, the next 1, and so on. */
  enter(term: string): void {
    const frequencies: Frequencies = new Map();
    this.#frequencies.push(frequencies);
    this._index.set(term, frequencies);
  }

  /**
   * Adds a document by the numbers of its terms, in the text's order.
   *
   * @param id Any number that no other document has.
   */
  addDocument(id: number, field: SearchField, termIds: readonly number[]): void {
    const document = this._nextId;
    this._nextId += 1;
    this._documentIds.set(document, id);
    this._idToShortId.set(id, document);
    const fieldId = FIELDS.indexOf(field);
    let distinct = 0;
    for (const termId of termIds) {
      const documents = this.#documentsOf(termId, fieldId);
      const count = documents.get(document);
      if (count === undefined) distinct += 1;
      documents.set(document, (count ?? 0) + 1);
    }
    // To MiniSearch, a text without a term has one, which is empty.
    const length = Math.max(1, distinct);
    const lengths = FIELDS.map(() => 0);
    lengths[fieldId] = length;
    this._fieldLength.set(document, lengths);
    // MiniSearch averages over the documents of both fields.
    const before = (this._avgFieldLength[fieldId] ?? 0) * this._documentCount;
    this._documentCount += 1;
    this._avgFieldLength[fieldId] = (before + length) / this._documentCount;
  }

  #documentsOf(termId: number, fieldId: number): Map<number, number> {
    const frequencies = this.#frequencies[termId];
    if (frequencies === undefined) throw new RangeError(`there is no term ${termId}`);
    let documents = frequencies.get(fieldId);
    if (documents === undefined) {
      documents = new Map();
      frequencies.set(fieldId, documents);
    }
    return documents;
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
    const found = this.search('', { tokenize: () => terms, boostTerm: (term) => boosts.get(term) ?? 1 });
    for (const { id, score } of found) scores.set(id, score);
    return scores;
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
