/**
 * A sentence read for its answer spans: what every trait of a span draws on. Pure.
 */
import type { Evidence } from './evidence.ts';
import { WordClass } from './word-classes.ts';

/** By place, how many words before it are of a class, or the question's; one more entry for the end. A word stands in dozens of spans. */
export interface WordCounts {
  readonly asked: readonly number[];
  readonly stop: readonly number[];
  readonly capital: readonly number[];
  readonly number: readonly number[];
  readonly calendar: readonly number[];
  readonly unit: readonly number[];
  /** Numbers, what they count, and parts of dates. */
  readonly measure: readonly number[];
}

/** A sentence read for its answer spans. Places count from the sentence's first word. */
export interface SpanReading {
  readonly evidence: Evidence;
  readonly firstToken: number;
  readonly length: number;
  readonly classes: Int32Array;
  /** By place: whether the word belongs to the question. */
  readonly asked: Uint8Array;
  readonly counts: WordCounts;
  /** By place: how many marks stand between words up to the gap before the word; one more entry for the end. */
  readonly marks: readonly number[];
  /** By place: how near the question's words stand to the word, each by its share of their weight. */
  readonly near: Float64Array;
  /** By place: how near the first thing that the question names behind its asking words stands. */
  readonly nearFirst: Float64Array;
  /** By place: how few sentences of the article hold the word, as a logarithm. */
  readonly rarities: Float64Array;
  /** Where the question's words stand on average, in places; null where none does. */
  readonly centre: number | null;
}

/** A sentence is read for answers up to so many words: a list of a thousand names would take seconds. */
export const MOST_WORDS = 120;

/** Reads the sentence of some evidence. */
export function readSpans(evidence: Evidence): SpanReading {
  const { inquiry, place, sightings } = evidence;
  const { article, sentences, tokens, sentenceCounts } = inquiry.index;
  const { firstToken = 0, endToken = 0, start = 0, end = 0 } = sentences[place] ?? {};
  const length = Math.min(MOST_WORDS, endToken - firstToken);
  const asked = new Uint8Array(length);
  const marks: number[] = [];
  let count = 0;
  for (let word = 0; word <= length; word += 1) {
    const gapStart = word === 0 ? start : (tokens.end[firstToken + word - 1] ?? start);
    const gapEnd = word === endToken - firstToken ? end : (tokens.start[firstToken + word] ?? end);
    if (word > 0 && holdsMark(article.text, gapStart, gapEnd)) count += 1;
    marks.push(count);
  }
  // Parts of one array: each that is made by itself takes longer than to fill it.
  const columns = new Float64Array(3 * length);
  const near = columns.subarray(0, length);
  const nearFirst = columns.subarray(length, 2 * length);
  const firstSlot = inquiry.terms.findIndex(({ token }) => !token.isFrame);
  const rarities = columns.subarray(2 * length);
  for (let word = 0; word < length; word += 1) {
    const count = sentenceCounts[tokens.term[firstToken + word] ?? -1] ?? 0;
    rarities[word] = Math.log((1 + sentences.length) / (1 + count));
  }
  let weights = 0;
  let moments = 0;
  for (const { slot, token } of sightings) {
    const at = token - firstToken;
    const weight = (inquiry.terms[slot]?.weight ?? 0) / inquiry.totalWeight;
    weights += weight;
    moments += weight * at;
    if (at < length) asked[at] = 1;
    for (let word = 0; word < length; word += 1) {
      const nearness = 1 / (1 + Math.abs(word - at));
      near[word] = (near[word] ?? 0) + weight * nearness;
      if (slot === firstSlot) nearFirst[word] = Math.max(nearFirst[word] ?? 0, nearness);
    }
  }
  const classes = tokens.classes.subarray(firstToken, firstToken + length);
  return {
    evidence,
    firstToken,
    length,
    classes,
    asked,
    counts: countWords(classes, asked),
    marks,
    near,
    nearFirst,
    rarities,
    centre: weights > 0 ? moments / weights : null,
  };
}

const UNIT = WordClass.timeUnit | WordClass.unit;
/** Words that a date or a quantity is made of. */
export const MEASURE = WordClass.number | WordClass.calendar | UNIT;

function countWords(classes: Int32Array, asked: Uint8Array): WordCounts {
  return {
    asked: count(asked, 1),
    stop: count(classes, WordClass.stop),
    capital: count(classes, WordClass.capital),
    number: count(classes, WordClass.number),
    calendar: count(classes, WordClass.calendar),
    unit: count(classes, UNIT),
    measure: count(classes, MEASURE),
  };
}

function count(words: Int32Array | Uint8Array, bits: number): number[] {
  const counts = [0];
  let counted = 0;
  for (let place = 0; place < words.length; place += 1) {
    if (((words[place] ?? 0) & bits) !== 0) counted += 1;
    counts.push(counted);
  }
  return counts;
}

/** A sign of a currency parts what stands before it from its sum; a percentage's belongs to the number before it. */
const MARK = /[^\s\p{L}\p{M}\p{N}%'’.-]/u;

/** Whether a mark stands in a gap between words; in most of them stands a single space. */
function holdsMark(text: string, start: number, end: number): boolean {
  if (end <= start || (end === start + 1 && text.charCodeAt(start) === SPACE)) return false;
  return MARK.test(text.slice(start, end));
}

const SPACE = 0x20;
