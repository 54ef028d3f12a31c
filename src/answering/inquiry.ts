/**
 * An inquiry: one question put to one article, with what is worked out once and used for every candidate. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import { type Coverage, cover } from './coverage.ts';
import { fullNamesIn } from './full-names.ts';
import type { QuestionTerm } from './matching.ts';
import type { Question } from './question.ts';
import { QuestionSpelling } from './question-spelling.ts';
import type { Candidate } from './retrieval.ts';
import type { TermMatch } from './term-match.ts';
import { tersenessOf } from './terseness.ts';
import { WordClass } from './word-classes.ts';

/** A question term that an article's term stands for. */
export interface Slot {
  /** Index into the question's terms. */
  readonly slot: number;
  readonly similarity: number;
  /** Where it does so only as a word of a name: see `TermMatch`. */
  readonly name: TermMatch['name'];
}

export interface Inquiry {
  readonly question: Question;
  readonly index: ArticleIndex;
  readonly terms: readonly QuestionTerm[];
  /** Sum of the terms' weights; 1 where there are none, so that shares of it stay finite. */
  readonly totalWeight: number;
  readonly bestSentenceScore: number;
  /** How far the question is a search query put to a short text, 0 to 1. */
  readonly terseness: number;
  /** Ids of the question's stop words that stand in the article. */
  readonly functionWords: ReadonlySet<number>;
  readonly spelling: QuestionSpelling;
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
  const fullNames = fullNamesIn(terms, index);
  const coverages = new Map<number, Coverage>();
  return {
    question,
    index,
    terms,
    totalWeight: terms.reduce((sum, { weight }) => sum + weight, 0) || 1,
    bestSentenceScore: Math.max(Number.MIN_VALUE, ...candidates.map(({ sentenceScore }) => sentenceScore)),
    terseness: tersenessOf(question, index.sentences.length),
    functionWords: functionWordsOf(question, index),
    spelling: new QuestionSpelling(index.language.unify(question.text), index, candidates),
    slotsOf,
    coverageOf(sentence) {
      let coverage = coverages.get(sentence);
      if (coverage === undefined) {
        coverage = cover(sentence, index, terms.length, slotsOf, fullNames);
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
    for (const { id, similarity, name } of matches) {
      if (places[id] === 0) places[id] = slots.push([]) - 1;
      slots[places[id] ?? 0]?.push({ slot, similarity, name });
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
