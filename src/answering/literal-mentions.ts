/**
 * Mentions letter by letter: the words as they are written, but for case, the width of spaces and the shape of apostrophes. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import type { Mention } from './mentions.ts';
import { isUnspaced } from './words.ts';

/** A hyphen is none: outside of brackets it stands for itself, and under the `u` flag it may not be escaped. */
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

/**
 * Every place where these very words stand inside of a sentence, ordered and disjoint.
 *
 * @param end Whether the last word must be whole, or may be the beginning of one.
 */
export function literalMentions(
  { article, sentences }: ArticleIndex,
  words: string,
  end: 'whole' | 'beginning' = 'whole',
): Mention[] {
  const pattern = patternOf(words.trim(), end === 'whole');
  if (pattern === null) return [];
  const mentions: Mention[] = [];
  let sentence = 0;
  for (const match of article.text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= span.start) sentence += 1;
    const home = sentences[sentence];
    if (home === undefined) break;
    if (home.start <= span.start && span.end <= home.end) mentions.push({ ...span, sentence });
  }
  return mentions;
}

/** Whole words only, where words are told apart by spaces. */
function patternOf(words: string, isWhole: boolean): RegExp | null {
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(words)) return null;
  const source = words.replace(SPECIAL, '\\$&').replace(/\s+/g, '\\s+').replace(/['’]/g, "['’]");
  const [before, after] = isUnspaced(words) ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}\\p{M}])'];
  const isWordAtStart = /^[\p{L}\p{N}]/u.test(words);
  const isWordAtEnd = isWhole && /[\p{L}\p{N}\p{M}]$/u.test(words);
  return new RegExp(`${isWordAtStart ? before : ''}${source}${isWordAtEnd ? after : ''}`, 'giu');
}
