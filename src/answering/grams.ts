/**
 * Character n-grams: what words share beyond their stems (inflections, compounds, misspellings) and across them
 * (order, function words), in any language (McNamee and Mayfield, "Character N-Gram Tokenization for European
 * Language Text Retrieval", 2004). Known by hashes: two n-grams in four thousand million look alike. Pure.
 */
import { type GramMarks, GramTable } from './gram-table.ts';
import { SpeltTexts } from './spelling.ts';

/** Length of an n-gram in code units where words are spelt with letters; the paper's choice for retrieval. */
const SPELT = 4;
/** Length where a character is a word or a syllable. */
const IDEOGRAPHIC = 2;
const BASE = 31_321;

/** Most texts have no more n-grams than this. */
const SHORT = 1024;
/** Room to work in, kept from text to text: an article has thousands of sentences. */
let hashes = new Int32Array(SHORT);
const spelling = new SpeltTexts(SHORT);
const seen = new GramTable(SHORT);

/**
 * Writes the hash of every n-gram between two places of a spelling into `hashes`, in order, and gives how many there are.
 *
 * @param length Of an n-gram, in code units.
 */
function hash(units: Uint16Array, start: number, end: number, length: number): number {
  const count = Math.max(0, end - start - length + 1);
  if (hashes.length < count) hashes = new Int32Array(2 * count);
  // By a name of its own: what may be set anew elsewhere would be looked up at every step.
  const written = hashes;
  let leaving = 1;
  let rolling = 0;
  for (let place = 1; place < length; place += 1) {
    leaving = Math.imul(leaving, BASE);
    rolling = (Math.imul(rolling, BASE) + (units[start + place - 1] ?? 0)) | 0;
  }
  for (let gram = 0; gram < count; gram += 1) {
    rolling = (Math.imul(rolling, BASE) + (units[start + gram + length - 1] ?? 0)) | 0;
    written[gram] = rolling;
    rolling = (rolling - Math.imul(leaving, units[start + gram] ?? 0)) | 0;
  }
  return count;
}

/** Hashes of a text's n-grams, ascending, each once; words are parted by single spaces. */
export function gramsOf(text: string): number[] {
  spelling.clear();
  const length = spelling.add(text) ? IDEOGRAPHIC : SPELT;
  const count = hash(spelling.units, 0, spelling.end, length);
  const sorted = hashes.slice(0, count).sort();
  const grams: number[] = [];
  for (let place = 0; place < sorted.length; place += 1) {
    const gram = sorted[place] ?? 0;
    if (place === 0 || gram !== sorted[place - 1]) grams.push(gram);
  }
  return grams;
}

/** Few n-grams of a sentence are among those sought: with so much more room, most are told off at the first look. */
const SPARSE = 4;

/** Some n-grams, to be looked for in many sentences. */
export class SoughtGrams {
  /** Ascending, each once. */
  readonly grams: readonly number[];
  readonly #table: GramTable;

  constructor(text: string) {
    this.grams = gramsOf(text);
    this.#table = new GramTable(SPARSE * this.grams.length);
    for (const gram of this.grams) this.#table.add(gram);
  }

  /** Which of them are among the first so many of a list. */
  marksOf(list: Int32Array, count: number): GramMarks {
    return this.#table.marksOf(list, count);
  }
}

/**
 * The n-grams of an article's sentences. In how many sentences each stands is counted once; which of them a sentence holds is read
 * from its spelling when it is asked for, as a question does of some fifty sentences.
 */
export class SentenceGrams {
  readonly #spelt: SpeltTexts;
  /** By sentence: where its spelling ends. */
  readonly #ends: Int32Array;
  /** By sentence: the length of its n-grams. */
  readonly #lengths: Uint8Array;
  readonly #counts: Uint32Array;
  #added = 0;

  /**
   * @param textLength Of the sentences together at most, in UTF-16 code units.
   * @param sentences How many will be added.
   */
  constructor(textLength: number, sentences: number) {
    this.#spelt = new SpeltTexts(textLength + SPACES_AROUND * sentences);
    this.#ends = new Int32Array(sentences);
    this.#lengths = new Uint8Array(sentences);
    this.#counts = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, textLength))));
  }

  /** Adds the next sentence. */
  add(text: string): void {
    const start = this.#spelt.end;
    const length = this.#spelt.add(text) ? IDEOGRAPHIC : SPELT;
    this.#ends[this.#added] = this.#spelt.end;
    this.#lengths[this.#added] = length;
    this.#added += 1;
    const count = hash(this.#spelt.units, start, this.#spelt.end, length);
    seen.clear(count);
    seen.addAll(hashes, count, this.#counts);
  }

  /** In how many sentences an n-gram stands, by the last bits of its hash: n-grams that share them are counted together. */
  countOf(gram: number): number {
    return this.#counts[gram & (this.#counts.length - 1)] ?? 0;
  }

  /** Which of the sought n-grams stand in the sentence; none does outside of the article. */
  marksIn(sentence: number, sought: SoughtGrams): GramMarks {
    const end = this.#ends[sentence];
    if (end === undefined) return sought.marksOf(hashes, 0);
    const count = hash(
      this.#spelt.units,
      this.#ends[sentence - 1] ?? 0,
      end,
      this.#lengths[sentence] ?? SPELT,
    );
    return sought.marksOf(hashes, count);
  }
}

const SPACES_AROUND = 2;
