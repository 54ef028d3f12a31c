/**
 * An inquiry: one question put to one article, with what is worked out once and used for every candidate. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import { type Coverage, cover } from './coverage.ts';
import { gramsOf } from './grams.ts';
import type { QuestionTerm } from './matching.ts';
import type { Question } from './question.ts';
import type { Candidate } from './retrieval.ts';
import { WordClass } from './word-classes.ts';

/** A question term that an article's term stands for. */
export interface Slot {
  /** Index into the question's terms. */
  readonly slot: number;
  readonly similarity: number;
}

export interface Inquiry {
  readonly question: Question;
  readonly index: ArticleIndex;
  readonly terms: readonly QuestionTerm[];
  /** Sum of the terms' weights; 1 where there are none, so that shares of it stay finite. */
  readonly totalWeight: number;
  readonly bestSentenceScore: number;
  /** Ids of the question's stop words that stand in the article. */
  readonly functionWords: ReadonlySet<number>;
  /** The question's character n-grams, ascending, and what each weighs. */
  readonly grams: Int32Array;
  readonly gramWeights: Float64Array;
  /** What of the question a sentence holds; nothing outside the article. */
  coverageOf(sentence: number): Coverage;
  /** The question terms that a term id stands for. */
  slotsOf(termId: number): readonly Slot[];
}

const NO_SLOTS: readonly Slot[] = [];

export function inquire(
  question: Question,
  terms: readonly QuestionTerm[],
  index: ArticleIndex,
  candidates: readonly Candidate[],
): Inquiry {
  const slots = new Map<number, Slot[]>();
  terms.forEach(({ matches }, slot) => {
    for (const { id, similarity } of matches) slots.set(id, [...(slots.get(id) ?? []), { slot, similarity }]);
  });
  const slotsOf = (termId: number): readonly Slot[] => slots.get(termId) ?? NO_SLOTS;
  const grams = gramsOf(question.text);
  const coverages = new Map<number, Coverage>();
  return {
    question,
    index,
    terms,
    totalWeight: terms.reduce((sum, { weight }) => sum + weight, 0) || 1,
    bestSentenceScore: Math.max(Number.MIN_VALUE, ...candidates.map(({ sentenceScore }) => sentenceScore)),
    functionWords: functionWordsOf(question, index),
    grams,
    gramWeights: Float64Array.from(grams, (gram) => {
      const count = index.gramCounts.get(gram);
      return count === 0 ? 0 : Math.log(1 + (index.sentences.length + 0.5) / (count + 0.5));
    }),
    slotsOf,
    coverageOf(sentence) {
      let coverage = coverages.get(sentence);
      if (coverage === undefined) {
        coverage = cover(sentence, index, terms.length, slotsOf);
        coverages.set(sentence, coverage);
      }
      return coverage;
    },
  };
}

function functionWordsOf(question: Question, { termIds }: ArticleIndex): Set<number> {
  const ids = new Set<number>();
  for (const { classes, term } of question.tokens) {
    const id = (classes & WordClass.stop) === 0 ? undefined : termIds.get(term);
    if (id !== undefined) ids.add(id);
  }
  return ids;
}
