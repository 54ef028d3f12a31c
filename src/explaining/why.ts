/**
 * An answer, laid open for the panel "Why this passage". Pure.
 */
import rankingData from '../../data/ranking.json' with { type: 'json' };
import { type Answer, answer } from '../answering/answer.ts';
import type { ArticleIndex } from '../answering/article-index.ts';
import { type Excerpt, quote } from '../answering/citation.ts';
import { analyse } from '../answering/question.ts';
import type { WhyCandidate, WhyData } from '../playground/page/why-data.ts';

const { answered, strong, reliability } = rankingData.confidence;

/**
 * Why the first passage was chosen: the passages weighed and their reasons, as the answer itself carries them.
 *
 * @param indexes The articles asked.
 * @param given What was answered, where it is at hand; otherwise the question is answered anew.
 * @returns null where nothing was found, so that there is nothing to weigh.
 */
export function explain(
  question: string,
  indexes: readonly ArticleIndex[],
  given: Answer = answer(question, indexes),
): WhyData | null {
  const { outcome, confidence, strength, excerpts } = given;
  const index = indexes.find(({ article: { id } }) => id === excerpts[0]?.article);
  if (index === undefined || outcome === 'not-found') return null;
  const { title, source, language, text } = index.article;
  return {
    question,
    kind: analyse(question, index.language).kind,
    outcome,
    confidence,
    strength,
    candidates: excerpts.map((excerpt) => candidateOf(excerpt, index)),
    article: { title, source, language, text },
    calibration: { bins: reliability, answered, strong },
  };
}

function candidateOf(
  { start, end, paragraph, score, reasons }: Excerpt,
  { article }: ArticleIndex,
): WhyCandidate {
  return { text: quote(article, { start, end }), start, end, paragraph, score, reasons };
}
