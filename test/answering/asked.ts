/**
 * Articles and answers for tests of the answering stages, given and read by their words.
 */
import { readFileSync } from 'node:fs';
import { type Answer, answer } from '../../src/answering/answer.ts';
import type { Article } from '../../src/answering/article.ts';
import { type ArticleIndex, indexArticle } from '../../src/answering/article-index.ts';
import { quote } from '../../src/answering/citation.ts';
import { type Evidence, gather } from '../../src/answering/evidence.ts';
import { inquire } from '../../src/answering/inquiry.ts';
import { matchTerms } from '../../src/answering/matching.ts';
import { analyse } from '../../src/answering/question.ts';
import { retrieve } from '../../src/answering/retrieval.ts';
import { parseArticleFile, revisionOf } from '../../src/library/article-file.ts';
import { loadLanguageDetection } from '../../src/library/language-detection.ts';

const detectLanguage = await loadLanguageDetection();

export function articleOf(text: string, description: Partial<Article> = {}): Article {
  return {
    id: 'article',
    title: 'An article',
    source: null,
    url: null,
    published: null,
    language: 'en',
    text,
    revision: revisionOf(text),
    questions: [],
    captionLines: [],
    sourceLines: [],
    ...description,
  };
}

export function indexOf(text: string, description: Partial<Article> = {}): ArticleIndex {
  return indexArticle(articleOf(text, description));
}

/** The article that the project ships. */
export function shippedArticle(): Article {
  const file = new URL('../../data/articles/aleppo.md', import.meta.url);
  const parsed = parseArticleFile('aleppo.md', readFileSync(file), detectLanguage);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.article;
}

/** The words of an answer's excerpts, best first. */
export function quotesOf({ excerpts }: Answer, { article }: ArticleIndex): string[] {
  return excerpts.map((excerpt) => quote(article, excerpt));
}

/** The words of the best excerpt; empty where there is none. */
export function bestQuote(question: string, index: ArticleIndex): string {
  return quotesOf(answer(question, [index]), index)[0] ?? '';
}

/** Evidence for every sentence of an article. */
export function evidenceOf(question: string, index: ArticleIndex): Evidence[] {
  const asked = analyse(question, index.language);
  const terms = matchTerms(asked, index);
  const candidates = retrieve(terms, index);
  const inquiry = inquire(asked, terms, index, candidates);
  return candidates.map((candidate) => gather(inquiry, candidate));
}
