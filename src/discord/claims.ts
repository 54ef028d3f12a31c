/**
 * What somebody wrote as claims, one a sentence, and for each the passage that bears on it. Pure.
 */
import type { Answer } from '../answering/answer.ts';
import type { ArticleIndex } from '../answering/article-index.ts';
import type { Excerpt } from '../answering/citation.ts';
import { sentencesOf } from '../answering/sentences.ts';
import { plainText } from './plain-text.ts';

/** As many as a card holds, and its buttons remember. */
const MOST_CLAIMS = 4;

/** One word in common is chance, unless it is a name. */
const FEWEST_SHARED = 2;
const NAME = /^\p{Lu}/u;

const WORD = /[\p{L}\p{N}]/u;

export interface Claims {
  /** The first sentences of the message, each on one line. */
  readonly claims: readonly string[];
  /** How many sentences came after those. */
  readonly leftOut: number;
}

/** @param language BCP 47 subtag by which the message is read: that of the articles, as nobody knows its own. */
export function claimsIn(content: string, language: string): Claims {
  const sentences = plainText(content)
    .split('\n')
    .flatMap((line) =>
      sentencesOf(line, { start: 0, end: line.length }, language).map(({ start, end }) =>
        line.slice(start, end),
      ),
    )
    .filter((sentence) => WORD.test(sentence));
  return { claims: sentences.slice(0, MOST_CLAIMS), leftOut: Math.max(0, sentences.length - MOST_CLAIMS) };
}

/** The passage that bears on a claim; null where none shares enough with it to say so. */
export function bearingOn(
  claim: string,
  indexes: readonly ArticleIndex[],
  answer: (question: string, indexes: readonly ArticleIndex[]) => Answer,
): Excerpt | null {
  const { outcome, excerpts } = answer(claim, indexes);
  const [best] = excerpts;
  if (best === undefined) return null;
  const shares = best.matched.length >= FEWEST_SHARED || best.matched.some((word) => NAME.test(word));
  return outcome === 'answered' || shares ? best : null;
}
