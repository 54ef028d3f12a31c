/**
 * Where sentences may end in scripts that part neither words nor sentences with a mark: Thai and Lao leave a space
 * between clauses and between sentences alike. Pure.
 */
import type { Abbreviations } from './abbreviations.ts';
import type { Span } from './article.ts';

const THAI_OR_LAO = /[\u0e00-\u0eff]/;
const SPACE =
  /(?<=[\p{Script=Thai}\p{Script=Lao}]["”’»)\]]?)\s+(?=["“‘«([]?[\p{Script=Thai}\p{Script=Lao}])/gu;

/** A sign that repeats the word before it, with or without a space between. */
const REPETITION = /^[ๆໆ]/u;

/** A sentence has two or three clauses, and a clause some forty letters, in UTF-16 code units. */
const SENTENCE = 100;
/** What is left behind the last break must be worth a sentence of its own. */
const FEWEST_LEFT = 40;
/** No word that goes on a sentence is longer. */
const WORD = 16;

/** Where in `segment` another sentence may begin, in order, as indices into `text`. */
export function clauseBreaks(text: string, segment: Span, { goesOn }: Abbreviations): number[] {
  const content = text.slice(segment.start, segment.end);
  const breaks: number[] = [];
  if (!THAI_OR_LAO.test(content)) return breaks;
  let start = 0;
  for (const { index, 0: space } of content.matchAll(SPACE)) {
    const next = index + space.length;
    if (index - start < SENTENCE || content.length - next < FEWEST_LEFT) continue;
    const after = content.slice(next, next + WORD);
    if (REPETITION.test(after) || goesOn(after)) continue;
    breaks.push(segment.start + next);
    start = next;
  }
  return breaks;
}
