/**
 * How a question is spelt, and how much of that the article's sentences share: character n-grams, each by its inverse document
 * frequency among the sentences. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import { BITS, type GramMarks } from './gram-table.ts';
import { SoughtGrams } from './grams.ts';
import type { Candidate } from './retrieval.ts';

export class QuestionSpelling {
  readonly #index: ArticleIndex;
  readonly #candidates: readonly Candidate[];
  readonly #sought: SoughtGrams;
  /** Ascending by the n-grams' hashes, as the marks are. */
  readonly #weights: readonly number[];
  /** By sentence: which of the n-grams stand in it. */
  readonly #marks = new Map<number, GramMarks>();
  readonly #shared = new Map<number, number>();
  #most: number | undefined;

  constructor(text: string, index: ArticleIndex, candidates: readonly Candidate[]) {
    this.#index = index;
    this.#candidates = candidates;
    this.#sought = new SoughtGrams(text);
    this.#weights = this.#sought.grams.map((gram) => {
      const count = index.grams.countOf(gram);
      return count === 0 ? 0 : Math.log(1 + (index.sentences.length + 0.5) / (count + 0.5));
    });
  }

  /** Weight of the n-grams that a sentence shares; 0 outside the article. */
  sharedBy(sentence: number): number {
    let shared = this.#shared.get(sentence);
    if (shared === undefined) {
      shared = this.#weightOf(this.#marksIn(sentence));
      this.#shared.set(sentence, shared);
    }
    return shared;
  }

  /** Weight of the n-grams that the sentence before shares, and this one does not. */
  sharedBefore(sentence: number): number {
    const own = this.#marksIn(sentence);
    return this.#weightOf(this.#marksIn(sentence - 1).map((bits, word) => bits & ~(own[word] ?? 0)));
  }

  /** The most that any candidate shares, above 0. */
  most(): number {
    this.#most ??= this.#candidates.reduce(
      (most, { sentence }) => Math.max(most, this.sharedBy(sentence)),
      Number.MIN_VALUE,
    );
    return this.#most;
  }

  /** Summed in the order of the n-grams. */
  #weightOf(marks: GramMarks): number {
    let sum = 0;
    for (let word = 0; word < marks.length; word += 1) {
      // From bit to bit: few of the n-grams stand in one sentence.
      for (let bits = marks[word] ?? 0; bits !== 0; bits &= bits - 1)
        sum += this.#weights[BITS * word + BITS - 1 - Math.clz32(bits & -bits)] ?? 0;
    }
    return sum;
  }

  #marksIn(sentence: number): GramMarks {
    let marks = this.#marks.get(sentence);
    if (marks === undefined) {
      marks = this.#index.grams.marksIn(sentence, this.#sought);
      this.#marks.set(sentence, marks);
    }
    return marks;
  }
}
