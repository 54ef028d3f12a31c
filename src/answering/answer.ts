/**
 * The way of a question: analyse, retrieve, rank, read the first few again, cite, and nothing else. Pure and synchronous.
 */
import rankingData from '../../data/ranking.json' with { type: 'json' };
import type { ArticleIndex } from './article-index.ts';
import { type Excerpt, quote } from './citation.ts';
import { confidenceOf } from './confidence.ts';
import { type Evidence, gather } from './evidence.ts';
import { highlightOf } from './highlight.ts';
import { inquire } from './inquiry.ts';
import { leadOf } from './lead.ts';
import { matchedWords } from './matched-words.ts';
import { matchTerms } from './matching.ts';
import { analyse } from './question.ts';
import { rank } from './ranking.ts';
import { type Reranked, reasonsOf, rerank } from './reranking.ts';
import { retrieve } from './retrieval.ts';
import { VAGUE_SIMILARITY } from './synonyms.ts';

/** `answered`: the first excerpt is believed to answer. `closest`: nothing does, these are near.
 * `not-found`: no content word of the question is in the text, nor a clear synonym of one. */
export type Outcome = 'answered' | 'closest' | 'not-found';

export type Strength = 'strong' | 'partial' | 'weak';

export interface Answer {
  readonly outcome: Outcome;
  /** Calibrated chance that the first excerpt answers, 0 to 1. */
  readonly confidence: number;
  readonly strength: Strength;
  /** Best first, at most five; empty where the outcome is `not-found`. */
  readonly excerpts: readonly Excerpt[];
}

const MOST_EXCERPTS = 5;

const NOT_FOUND: Answer = { outcome: 'not-found', confidence: 0, strength: 'weak', excerpts: [] };

/** Answers a question from the given articles, each asked alone; never throws, whatever the question. */
export function answer(question: string, indexes: readonly ArticleIndex[]): Answer {
  return indexes.map((index) => answerFrom(question, index)).reduce(better, NOT_FOUND);
}

function answerFrom(text: string, index: ArticleIndex): Answer {
  const question = analyse(text, index.language);
  const terms = matchTerms(question, index);
  const candidates = retrieve(terms, index);
  const inquiry = inquire(question, terms, index, candidates);
  const evidence = candidates.map((candidate) => gather(inquiry, candidate)).filter(isWorded);
  if (!evidence.some(isMet)) return NOT_FOUND;
  const ranked = rerank(rank(evidence));
  const [best, next] = ranked;
  if (best === undefined) return NOT_FOUND;
  const confidence = confidenceOf({ best, next });
  return {
    outcome: confidence >= rankingData.confidence.answered ? 'answered' : 'closest',
    confidence,
    strength: strengthOf(confidence),
    excerpts: ranked
      .slice(0, MOST_EXCERPTS)
      .map((passage) => excerptOf(passage, { isFirst: passage === best })),
  };
}

/** Whether a word of the question stands there, or one that is sure to mean the same. */
function isMet({ sightings }: Evidence): boolean {
  return sightings.some(({ similarity }) => similarity > VAGUE_SIMILARITY);
}

/** A rule such as `* * *` may stand beside the best sentence, but answers nothing. */
function isWorded({ length }: Evidence): boolean {
  return length > 0;
}

function strengthOf(confidence: number): Strength {
  if (confidence >= rankingData.confidence.strong) return 'strong';
  return confidence >= rankingData.confidence.answered ? 'partial' : 'weak';
}

/** @param isFirst Only the first excerpt is shown as what answers, its answer set off. */
function excerptOf(passage: Reranked, { isFirst }: { readonly isFirst: boolean }): Excerpt {
  const { evidence, score, spans } = passage;
  const { article, paragraphs, sentences } = evidence.inquiry.index;
  const sentence = sentences[evidence.place];
  const paragraph = paragraphs[sentence?.paragraph ?? -1];
  if (sentence === undefined || paragraph === undefined)
    throw new RangeError(`no sentence ${evidence.place}`);
  const { start, end } = sentence;
  quote(article, sentence);
  return {
    article: article.id,
    revision: article.revision,
    paragraph: paragraph.number,
    part: paragraph.kind,
    start,
    end,
    highlight: isFirst && spans !== null ? highlightOf(evidence, spans) : null,
    lead: leadOf(evidence),
    score,
    ...matchedWords(evidence),
    reasons: reasonsOf(passage),
  };
}

/** The more believable of two answers; the earlier where they are alike. */
function better(a: Answer, b: Answer): Answer {
  if (a.excerpts.length === 0 || b.excerpts.length === 0) return a.excerpts.length === 0 ? b : a;
  return b.confidence > a.confidence ? b : a;
}
