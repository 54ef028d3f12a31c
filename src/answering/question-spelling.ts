/**
 * How a question is spelt, and how much of that the article's sentences share: character n-grams, each by its inverse document
 * frequency among the sentences. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import { SoughtGrams } from './grams.ts';
import type { Candidate } from './retrieval.ts';

const NO_MARKS = new Uint8Array();

export class QuestionSpelling {
  readonly #index: ArticleIndex;
  readonly #candidates: readonly Candidate[];
  readonly #sought: SoughtGrams;
  /** Ascending by the n-grams' hashes, as the marks are. */
  readonly #weights: Float64Array;
  /** By sentence, and by place among the n-grams: 1 where the n-gram stands in it, else 0. */
  readonly #marks = new Map<number, Uint8Array>();
  readonly #shared = new Map<number, number>();
  #most: number | undefined;

  constructor(text: string, index: ArticleIndex, candidates: readonly Candidate[]) {
    this.#index = index;
    this.#candidates = candidates;
    this.#sought = new SoughtGrams(text);
    this.#weights = Float64Array.from(this.#sought.grams, (gram) => {
      const count = index.grams.countOf(gram);
      return count === 0 ? 0 : Math.log(1 + (index.sentences.length + 0.5) / (count + 0.5));
    });
  }

  /** Weight of the n-grams that a sentence shares; 0 outside the article. */
  sharedBy(sentence: number): number {
    let shared = this.#shared.get(sentence);
    if (shared === undefined) {
      shared = this.#weightOf(this.#marksIn(sentence), NO_MARKS);
      this.#shared.set(sentence, shared);
    }
    return shared;
  }

  /** Weight of the n-grams that the sentence before shares, and this one does not. */
  sharedBefore(sentence: number): number {
    return this.#weightOf(this.#marksIn(sentence - 1), this.#marksIn(sentence));
  }

  /** The most that any candidate shares, above 0. */
  most(): number {
    this.#most ??= this.#candidates.reduce(
      (most, { sentence }) => Math.max(most, this.sharedBy(sentence)),
      Number.MIN_VALUE,
    );
    return this.#most;
  }

  /** Weight of the n-grams with one mark and without another. */
  #weightOf(marks: Uint8Array, without: Uint8Array): number {
    let sum = 0;
    for (let gram = 0; gram < marks.length; gram += 1)
      if (marks[gram] === 1 && without[gram] !== 1) sum += this.#weights[gram] ?? 0;
    return sum;
  }

  #marksIn(sentence: number): Uint8Array {
    let marks = this.#marks.get(sentence);
    if (marks === undefined) {
      marks = this.#index.grams.marksIn(sentence, this.#sought);
      this.#marks.set(sentence, marks);
    }
    return marks;
  }
}
