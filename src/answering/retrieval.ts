/**
 * Retrieval: MiniSearch finds the sentences and paragraphs that share terms with the question. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import type { QuestionTerm } from './matching.ts';

/** A sentence that may answer. */
export interface Candidate {
  /** Index into the article's sentences. */
  readonly sentence: number;
  /** MiniSearch's score (BM25+) of the sentence; 0 where no term of the question stands in it. */
  readonly sentenceScore: number;
  /** MiniSearch's score of its paragraph. */
  readonly paragraphScore: number;
}

export interface RetrievalLimits {
  readonly sentences: number;
}

/** Sentences taken on to ranking. */
const MOST_CANDIDATES = 30;
/** How many of the best bring along the sentences before and after. */
const WITH_NEIGHBOURS = 5;

/** Sentences that share a term with the question, and the neighbours of the best; in the article's order. */
export function retrieve(terms: readonly QuestionTerm[], index: ArticleIndex): Candidate[] {
  const boosts = new Map<string, number>();
  for (const { matches, token } of terms)
    for (const { term, similarity } of matches)
      boosts.set(term, Math.max(boosts.get(term) ?? 0, similarity * (token.isFrame ? 0.3 : 1)));
  if (boosts.size === 0) return [];
  const query = [...boosts.keys()].join(' ');
  const paragraphScores = new Map<number, number>();
  const sentenceScores = new Map<number, number>();
  for (const { id, score } of index.search.search(query, { boostTerm: (term) => boosts.get(term) ?? 1 })) {
    if (id < 0) paragraphScores.set(-1 - id, score);
    else sentenceScores.set(id, score);
  }
  const candidateOf = (sentence: number): Candidate => ({
    sentence,
    sentenceScore: sentenceScores.get(sentence) ?? 0,
    paragraphScore: paragraphScores.get(index.sentences[sentence]?.paragraph ?? -1) ?? 0,
  });
  const best = [...sentenceScores.keys()].map(candidateOf).sort(byScore).slice(0, MOST_CANDIDATES);
  const chosen = new Map(best.map((candidate) => [candidate.sentence, candidate]));
  for (const { sentence } of best.slice(0, WITH_NEIGHBOURS)) {
    for (const neighbour of [sentence - 2, sentence - 1, sentence + 1, sentence + 2]) {
      if (neighbour >= 0 && neighbour < index.sentences.length && !chosen.has(neighbour))
        chosen.set(neighbour, candidateOf(neighbour));
    }
  }
  for (let lead = 0; lead < Math.min(3, index.sentences.length); lead += 1)
    if (!chosen.has(lead)) chosen.set(lead, candidateOf(lead));
  return [...chosen.values()].sort((a, b) => a.sentence - b.sentence);
}

function byScore(a: Candidate, b: Candidate): number {
  return (
    b.sentenceScore + b.paragraphScore / 2 - (a.sentenceScore + a.paragraphScore / 2) ||
    a.sentence - b.sentence
  );
}

export { type ArticleIndex, indexArticle, type Sentence } from './article-index.ts';
