/**
 * Articles and excerpts for tests of what people see, given by their words.
 */
import type { Answer } from '../../src/answering/answer.ts';
import type { Article, Span } from '../../src/answering/article.ts';
import type { Excerpt } from '../../src/answering/citation.ts';
import { paragraphsOf } from '../../src/answering/paragraphs.ts';
import type { Telling } from '../../src/discord/card.ts';
import type { Quotable } from '../../src/discord/passage.ts';
import { sayIn } from '../../src/discord/wording.ts';

/** In English, without the question. */
export const PLAINLY: Telling = { say: sayIn('en'), question: null };

export function quotableOf(text: string, description: Partial<Article> = {}): Quotable {
  const article: Article = {
    id: 'harbour',
    title: 'The harbour',
    source: 'Town Courier',
    url: null,
    published: null,
    language: 'en',
    text,
    revision: '0123abcd',
    questions: [],
    captionLines: [],
    sourceLines: [],
    ...description,
  };
  return { article, paragraphs: paragraphsOf(article) };
}

/** The excerpt that holds these words, where they stand first. */
export function excerptOf(
  { article, paragraphs }: Quotable,
  words: string,
  {
    highlight,
    lead,
    matched = [],
    meant = [],
  }: { highlight?: string; lead?: string } & Partial<Pick<Excerpt, 'matched' | 'meant'>> = {},
): Excerpt {
  const span = spanOf(article.text, words, 0);
  const paragraph = paragraphs.find(({ start, end }) => start <= span.start && span.end <= end);
  return {
    ...span,
    article: article.id,
    revision: article.revision,
    paragraph: paragraph?.number ?? null,
    part: paragraph?.kind ?? 'body',
    highlight: highlight === undefined ? null : spanOf(article.text, highlight, span.start),
    lead: lead === undefined ? null : spanOf(article.text, lead, 0),
    score: 1,
    matched,
    meant,
    reasons: [],
  };
}

export function answerOf(outcome: Answer['outcome'], ...excerpts: readonly Excerpt[]): Answer {
  return { outcome, confidence: 0.9, strength: 'strong', excerpts };
}

function spanOf(text: string, words: string, from: number): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`the text does not hold ${JSON.stringify(words)}`);
  return { start, end: start + words.length };
}
