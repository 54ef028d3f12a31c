/**
 * The highlight: the shortest span of the first passage that answers, by the kind of answer wanted and by where it
 * stands to the question's words; none where no span is sure. Pure.
 */
import rankingData from '../../data/ranking.json' with { type: 'json' };
import { type AnswerSpan, isCutFromName } from './answer-spans.ts';
import type { Span } from './article.ts';
import type { ArticleIndex } from './article-index.ts';
import type { Evidence } from './evidence.ts';
import type { JudgedSpans } from './judged-spans.ts';
import { uncut } from './uncut-span.ts';

/**
 * The span of the article's text that answers, inside the evidence's sentence; null where none is sure.
 *
 * @param judged That sentence's spans.
 */
export function highlightOf(
  { inquiry, place }: Evidence,
  { best, belief, reading }: JudgedSpans,
): Span | null {
  const { question, index } = inquiry;
  if (question.kind === 'yes-no' || best === null) return null;
  // "Who met Lavrov?" leaves the name beside that one; whoever asks for no person asks for no part of a name.
  if (question.kind !== 'person' && isCutFromName(best, reading)) return null;
  const sentence = index.sentences[place];
  if (sentence === undefined || belief < rankingData.highlight.sure) return null;
  return textSpan(uncut(best, reading), index, sentence);
}

const POSSESSIVE = /['’]s?$/u;
const CURRENCY = /[$€£¥]$/u;
const PERCENT = /^\s?%/u;

/**
 * From the first letter to the last, with the sign of a currency or a percentage, and without a possessive ending.
 *
 * @param within the sentence: signs beyond its ends stay outside.
 */
export function textSpan(
  { first, last }: AnswerSpan,
  { article, tokens }: Pick<ArticleIndex, 'article' | 'tokens'>,
  within: Span,
): Span {
  const start = tokens.start[first] ?? within.start;
  const end = tokens.end[last] ?? within.end;
  const currency = CURRENCY.test(article.text.charAt(start - 1)) ? 1 : 0;
  const percent = PERCENT.exec(article.text.slice(end, end + 2))?.[0].length ?? 0;
  const possessive = POSSESSIVE.exec(article.text.slice(start, end))?.[0].length ?? 0;
  return {
    start: Math.max(within.start, start - currency),
    end: end + percent <= within.end ? end + percent - possessive : end - possessive,
  };
}
