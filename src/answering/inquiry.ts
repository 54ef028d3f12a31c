/**
 * An inquiry: one question put to one article, with what is worked out once and used for every candidate. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import { type Coverage, cover } from './coverage.ts';
import { SoughtGrams } from './grams.ts';
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
  /** What each of the question's character n-grams weighs, ascending by their hashes. */
  readonly gramWeights: Float64Array;
  /** By place among them: 1 where the n-gram stands in a sentence, else 0. */
  gramMarksOf(sentence: number): Uint8Array;
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
  const slotsOf = slotsByTerm(terms, index);
  const sought = new SoughtGrams(question.text);
  const gramMarks = new Map<number, Uint8Array>();
  const coverages = new Map<number, Coverage>();
  return {
    question,
    index,
    terms,
    totalWeight: terms.reduce((sum, { weight }) => sum + weight, 0) || 1,
    bestSentenceScore: Math.max(Number.MIN_VALUE, ...candidates.map(({ sentenceScore }) => sentenceScore)),
    functionWords: functionWordsOf(question, index),
    gramWeights: Float64Array.from(sought.grams, (gram) => {
      const count = index.grams.countOf(gram);
      return count === 0 ? 0 : Math.log(1 + (index.sentences.length + 0.5) / (count + 0.5));
    }),
    gramMarksOf(sentence) {
      let marks = gramMarks.get(sentence);
      if (marks === undefined) {
        marks = index.grams.marksIn(sentence, sought);
        gramMarks.set(sentence, marks);
      }
      return marks;
    },
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

/** A table of all terms of the article: it is looked into at every word of a hundred sentences. */
function slotsByTerm(terms: readonly QuestionTerm[], index: ArticleIndex): Inquiry['slotsOf'] {
  const places = new Int32Array(index.terms.length);
  const slots: Slot[][] = [[]];
  terms.forEach(({ matches }, slot) => {
    for (const { id, similarity } of matches) {
      if (places[id] === 0) places[id] = slots.push([]) - 1;
      slots[places[id] ?? 0]?.push({ slot, similarity });
    }
  });
  return (termId) => slots[places[termId] ?? 0] ?? NO_SLOTS;
}

function functionWordsOf(question: Question, { termIds }: ArticleIndex): Set<number> {
  const ids = new Set<number>();
  for (const { classes, term } of question.tokens) {
    const id = (classes & WordClass.stop) === 0 ? undefined : termIds.get(term);
    if (id !== undefined) ids.add(id);
  }
  return ids;
}
