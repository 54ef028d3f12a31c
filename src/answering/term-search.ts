/**
 * MiniSearch filled with terms that are already told apart. Its own way in takes text, cuts it into terms, and makes of every term
 * a map of the documents that it stands in: most of the time and the memory of indexing, and a question asks for a handful of terms.
 * Here a term is entered by itself, and MiniSearch scores its documents when it is first searched for; what a term is worth to a
 * document does not hang on the question, so that is kept. A search finds what it would find had `MiniSearch.add` been given the
 * documents. Pure.
 */
import MiniSearch from 'minisearch';

/** A document has one field: sentences and paragraphs are searched by the same terms, and scored each among their own kind. */
const FIELDS = ['sentence', 'paragraph'] as const;
export type SearchField = (typeof FIELDS)[number];

/** The id of a document: sentences count up from 0, paragraphs down from -1. */
export function documentId(number: number, field: SearchField): number {
  return field === 'sentence' ? number : -1 - number;
}

/** By the ids of documents: how often a term stands there, 1 or more. */
export type Frequencies = Map<number, number>;
export type FieldFrequencies = Readonly<Record<SearchField, Frequencies>>;

/** By the number of a sentence or paragraph: its score by BM25+, above 0; 0 where nothing that is searched for stands there. */
export type FieldScores = Readonly<Record<SearchField, Float64Array>>;

/** Where a term stands, and what it scores there. */
interface TermScores {
  /** Places among the scores of all documents. */
  readonly places: Int32Array;
  readonly scores: Float64Array;
}

const NOWHERE: TermScores = { places: new Int32Array(), scores: new Float64Array() };

/** What MiniSearch knows of where a term stands, but while it is scored. */
const NOT_ASKED: Map<number, Frequencies> = new Map();

export class TermSearch extends MiniSearch<{ readonly id: number }> {
  readonly #frequenciesOf: (term: string) => FieldFrequencies;
  readonly #scores = new Map<string, TermScores>();
  /** By field, how many numbers there are. */
  readonly #sizes: Record<SearchField, number> = { sentence: 0, paragraph: 0 };

  /** @param frequenciesOf Asked once of each term that is searched for, when all documents are added. */
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

  /**
   * Enters terms. The tree would look through its first letters one by one, for half of the time: so that look is spared.
   */
  enter(terms: readonly string[]): void {
    /** By the code unit of the first letter: the branch of the tree that holds all terms with it. */
    const branches = new Map<number, typeof this._index>();
    for (const term of terms) {
      const unit = term.charCodeAt(0);
      let branch = branches.get(unit);
      // Before two terms part behind their first letter, it has no branch.
      if (branch === undefined && this._index._tree.has(term.charAt(0))) {
        branch = this._index.atPrefix(term.charAt(0));
        branches.set(unit, branch);
      }
      // What is set in a view goes into its branch, without the letter that leads there.
      if (branch === undefined) this._index.set(term, NOT_ASKED);
      else branch.set(term.slice(1), NOT_ASKED);
    }
  }

  /**
   * Adds a sentence or paragraph.
   *
   * @param number From 0; no other of its kind has it.
   * @param terms How many different terms stand in it.
   */
  addDocument(number: number, field: SearchField, terms: number): void {
    const id = documentId(number, field);
    this._documentIds.set(id, id);
    const fieldId = FIELDS.indexOf(field);
    // To MiniSearch, a text without a term has one, which is empty.
    const length = Math.max(1, terms);
    this._fieldLength.set(id, fieldId === 0 ? [length, 0] : [0, length]);
    // MiniSearch averages over the documents of both fields.
    const before = (this._avgFieldLength[fieldId] ?? 0) * this._documentCount;
    this._documentCount += 1;
    this._avgFieldLength[fieldId] = (before + length) / this._documentCount;
    this.#sizes[field] = Math.max(this.#sizes[field], number + 1);
  }

  /**
   * Scores the documents: the sum of what the terms score there, times how many of them do, as MiniSearch combines them.
   *
   * @param boosts The terms, each with its weight in the query.
   */
  scoresOf(boosts: ReadonlyMap<string, number>): FieldScores {
    const { sentence, paragraph } = this.#sizes;
    const sums = new Float64Array(sentence + paragraph);
    const termsIn = new Uint32Array(sums.length);
    for (const [term, boost] of boosts) {
      const { places, scores } = this.#scored(term);
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at] ?? 0;
        sums[place] = (sums[place] ?? 0) + boost * (scores[at] ?? 0);
        termsIn[place] = (termsIn[place] ?? 0) + 1;
      }
    }
    for (let place = 0; place < sums.length; place += 1)
      sums[place] = (sums[place] ?? 0) * (termsIn[place] ?? 0);
    return { sentence: sums.subarray(0, sentence), paragraph: sums.subarray(sentence) };
  }

  #scored(term: string): TermScores {
    const known = this.#scores.get(term);
    if (known !== undefined) return known;
    if (!this._index.has(term)) return NOWHERE;
    const frequencies = this.#frequenciesOf(term);
    // MiniSearch knows where the term stands for as long as it takes to score it: that need not be kept as well.
    this._index.set(term, new Map(FIELDS.map((field, fieldId) => [fieldId, frequencies[field]])));
    const found = this.search('', { tokenize: () => [term] });
    this._index.set(term, NOT_ASKED);
    const scored = {
      places: Int32Array.from(found, ({ id }) => (id < 0 ? this.#sizes.sentence - 1 - id : id)),
      scores: Float64Array.from(found, ({ score }) => score),
    };
    this.#scores.set(term, scored);
    return scored;
  }
}
