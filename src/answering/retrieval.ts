/**
 * Retrieval: MiniSearch finds the sentences and paragraphs that share terms with the question. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import type { QuestionTerm } from './matching.ts';
import type { FieldScores } from './term-search.ts';

/** A sentence that may answer. */
export interface Candidate {
  /** Index into the article's sentences. */
  readonly sentence: number;
  /** MiniSearch's score (BM25+) of the sentence; 0 where no term of the question stands in it. */
  readonly sentenceScore: number;
  /** MiniSearch's score of its paragraph. */
  readonly paragraphScore: number;
}

/** Sentences taken on to ranking for their scores. */
const MOST_CANDIDATES = 20;
/** A paragraph's score beside its sentence's, when candidates are chosen. */
const PARAGRAPH_SHARE = 0.5;
/** The best so many bring along the sentences around them: an answer may lack every word of its question. */
const WITH_NEIGHBOURS = 5;
const NEIGHBOURS = [-2, -1, 1, 2] as const;
/** The first sentences of an article say what it is about. */
const LEAD = 3;

/** Sentences that may answer, in the article's order; none where no term of the question stands in it. */
export function retrieve(terms: readonly QuestionTerm[], index: ArticleIndex): Candidate[] {
  const boosts = boostsOf(terms);
  if (boosts.size === 0) return [];
  const scores = index.search.scoresOf(boosts);
  const candidateOf = (sentence: number): Candidate => ({
    sentence,
    sentenceScore: scores.sentence[sentence] ?? 0,
    paragraphScore: scores.paragraph[index.sentences[sentence]?.paragraph ?? 0] ?? 0,
  });
  const best = mostPromising(scores, index);
  const chosen = new Set(best);
  for (const sentence of best.slice(0, WITH_NEIGHBOURS)) {
    for (const offset of NEIGHBOURS) chosen.add(sentence + offset);
  }
  for (let lead = 0; lead < LEAD; lead += 1) chosen.add(lead);
  return [...chosen]
    .filter((sentence) => sentence >= 0 && sentence < index.sentences.length)
    .sort((a, b) => a - b)
    .map(candidateOf);
}

/** The article's terms to search for, each with its weight in the query. */
function boostsOf(terms: readonly QuestionTerm[]): Map<string, number> {
  const boosts = new Map<string, number>();
  for (const { matches, emphasis } of terms) {
    for (const { term, similarity } of matches) {
      boosts.set(term, Math.max(boosts.get(term) ?? 0, similarity * emphasis));
    }
  }
  return boosts;
}

/** The sentences that promise most, best first; of equals, the earlier. Most sentences of a long article are passed over at one look. */
function mostPromising({ sentence: scores, paragraph }: FieldScores, { sentences }: ArticleIndex): number[] {
  const best: number[] = [];
  const promises: number[] = [];
  for (let sentence = 0; sentence < scores.length; sentence += 1) {
    const score = scores[sentence] ?? 0;
    if (score === 0) continue;
    const promise = score + PARAGRAPH_SHARE * (paragraph[sentences[sentence]?.paragraph ?? 0] ?? 0);
    let place = best.length;
    while (place > 0 && promise > (promises[place - 1] ?? 0)) place -= 1;
    if (place === MOST_CANDIDATES) continue;
    best.splice(place, 0, sentence);
    promises.splice(place, 0, promise);
    best.length = promises.length = Math.min(best.length, MOST_CANDIDATES);
  }
  return best;
}
