/**
 * How a question is spelt, and how much of that the article's sentences share: character n-grams, each by its inverse document
 * frequency among the sentences. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import { SoughtGrams } from './grams.ts';
import type { Candidate } from './retrieval.ts';

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
      const marks = this.#marksIn(sentence);
      shared = this.#weights.reduce((sum, weight, gram) => sum + weight * (marks[gram] ?? 0), 0);
      this.#shared.set(sentence, shared);
    }
    return shared;
  }

  /** Weight of the n-grams that the sentence before shares, and this one does not. */
  sharedBefore(sentence: number): number {
    const own = this.#marksIn(sentence);
    const before = this.#marksIn(sentence - 1);
    return this.#weights.reduce(
      (sum, weight, gram) => (before[gram] === 1 && own[gram] !== 1 ? sum + weight : sum),
      0,
    );
  }

  /** The most that any candidate shares, above 0. */
  most(): number {
    this.#most ??= this.#candidates.reduce(
      (most, { sentence }) => Math.max(most, this.sharedBy(sentence)),
      Number.MIN_VALUE,
    );
    return this.#most;
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
