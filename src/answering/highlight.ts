/**
 * The highlight: the shortest span of the first passage that answers, by the kind of answer wanted and by where it
 * stands to the question's words; none where no span is sure. Pure.
 */
import rankingData from '../../data/ranking.json' with { type: 'json' };
import { type AnswerSpan, answerSpans, isCutFromName, readSpans } from './answer-spans.ts';
import type { Span } from './article.ts';
import type { ArticleIndex } from './article-index.ts';
import type { Evidence } from './evidence.ts';
import { spanTraits } from './span-traits.ts';

const fitted: Readonly<Record<string, number>> = rankingData.highlight.weights;
const weighted = spanTraits
  .map((trait) => ({ ...trait, weight: fitted[trait.name] ?? 0 }))
  .filter(({ weight }) => weight !== 0);

/** The span of the article's text that answers, inside the evidence's sentence; null where none is sure. */
export function highlightOf(evidence: Evidence): Span | null {
  const { question, index } = evidence.inquiry;
  if (question.kind === 'yes-no') return null;
  const reading = readSpans(evidence);
  const traits = weighted.filter(({ kind }) => kind === null || kind === question.kind);
  let best: AnswerSpan | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  const scores: number[] = [];
  for (const span of answerSpans(reading)) {
    let score = 0;
    for (const { weight, value } of traits) score += weight * value(span, reading);
    scores.push(score);
    if (score > bestScore) {
      best = span;
      bestScore = score;
    }
  }
  if (best === null) return null;
  // "Who met Lavrov?" leaves the name beside that one; whoever asks for no person asks for no part of a name.
  if (question.kind !== 'person' && isCutFromName(best, reading)) return null;
  const mass = scores.reduce((sum, score) => sum + Math.exp(score - bestScore), 0);
  const sentence = index.sentences[evidence.place];
  if (sentence === undefined || 1 / mass < rankingData.highlight.sure) return null;
  return textSpan(best, index, sentence);
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
