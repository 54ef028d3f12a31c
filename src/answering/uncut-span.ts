/**
 * An answer span with what its ends would cut in two: "eighth" of "eighth-highest", "Werner" of "Werner von Siemens". Pure.
 *
 * Spans are judged as they stand, as "5" of "5-year-old" may well be the answer; whoever reads the underlined words
 * takes half a word for a slip.
 */
import { type AnswerSpan, isName } from './answer-spans.ts';
import type { SpanReading } from './span-reading.ts';
import { WordClass } from './word-classes.ts';

const HYPHEN = /^[-\u2010]$/u;
/** "von", "de", "bin": where such a word is one without content, it joins more than names. */
const LONGEST_PARTICLE = 3;
const NO_PARTICLE = WordClass.stop | WordClass.capital | WordClass.number;

/** "French" of "French-drafted" stands alone for who asks what was drafted: words of the question are left out. */
export function uncut({ first, last }: AnswerSpan, reading: SpanReading): AnswerSpan {
  const { firstToken } = reading;
  let from = first - firstToken;
  let to = last - firstToken;
  for (let more = 1; more > 0; from -= more) more = joinedAt(reading, from, -1);
  for (let more = 1; more > 0; to += more) more = joinedAt(reading, to, 1);
  return { first: firstToken + from, last: firstToken + to };
}

/** How many words that stand before a place (`step` -1) or behind it (1) are of one piece with its word. */
function joinedAt(reading: SpanReading, place: number, step: -1 | 1): number {
  const { asked, classes } = reading;
  const next = place + step;
  const gap = (at: number): string => gapBetween(reading, Math.min(at, at + step));
  if (asked[next] === 0 && HYPHEN.test(gap(place))) return 1;
  const isJoined =
    isName(classes[place] ?? 0) &&
    isParticle(reading, next) &&
    isName(classes[next + step] ?? 0) &&
    gap(place) === ' ' &&
    gap(next) === ' ';
  return isJoined ? 2 : 0;
}

function isParticle({ evidence, firstToken, classes, length }: SpanReading, place: number): boolean {
  const { start, end } = evidence.inquiry.index.tokens;
  if (place < 0 || place >= length || ((classes[place] ?? 0) & NO_PARTICLE) !== 0) return false;
  return (end[firstToken + place] ?? 0) - (start[firstToken + place] ?? 0) <= LONGEST_PARTICLE;
}

/** What stands between the word at a place and the next; nothing at either end of what is read of the sentence. */
function gapBetween({ evidence, firstToken, length }: SpanReading, place: number): string {
  if (place < 0 || place + 1 >= length) return '';
  const { article, tokens } = evidence.inquiry.index;
  return article.text.slice(tokens.end[firstToken + place], tokens.start[firstToken + place + 1]);
}
