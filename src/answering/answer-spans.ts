/**
 * Answer spans: the stretches of a sentence that could be an answer, each read once for every trait. Pure.
 */
import type { Evidence } from './evidence.ts';
import { WordClass } from './word-classes.ts';

/** A stretch of whole words of one sentence: tokens `first` up to and including `last` of the index. */
export interface AnswerSpan {
  readonly first: number;
  readonly last: number;
}

/** The spans of a sentence: of each, the place of its first and its last word. Columns are read several times as fast as a list of spans. */
export interface SpanColumns {
  readonly firsts: readonly number[];
  readonly lasts: readonly number[];
}

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

/** Words that a span may hold: an answer of more is a sentence. */
export const LONGEST = 12;
/** A sentence is read for answers up to so many words: a list of a thousand names would take seconds. */
export const MOST_WORDS = 120;
/** No sentence has more spans than this. */
export const MOST_SPANS = MOST_WORDS * LONGEST;

/** Whether a word may stand at either end of an answer: "the" and "of" may not. */
function isEdge(classes: number): boolean {
  return (classes & WordClass.stop) === 0 || (classes & (WordClass.number | WordClass.calendar)) !== 0;
}

/** Whether a word of these classes is a name's. */
export function isName(classes: number): boolean {
  return (classes & WordClass.capital) !== 0 && (classes & (WordClass.stop | WordClass.calendar)) === 0;
}

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

/**
 * The spans of a sentence that could be an answer, by their first word and then by their last. None begins or ends
 * with a word without content, cuts a name (but between a word of the question and one that is not), or is nothing but
 * words of the question.
 */
export function answerSpans(reading: SpanReading): SpanColumns {
  const { length, classes, asked } = reading;
  const firsts: number[] = [];
  const lasts: number[] = [];
  for (let first = 0; first < length; first += 1) {
    // The first word's capital makes no name of it, unless the question names it, too.
    const isBehindName = first > 1 || asked[0] === 1;
    if (!isEdge(classes[first] ?? 0) || (isBehindName && cutsName(first, reading))) continue;
    let isNew = false;
    for (let last = first; last < Math.min(length, first + LONGEST); last += 1) {
      isNew ||= asked[last] === 0 && isEdge(classes[last] ?? 0);
      if (!isNew || !isEdge(classes[last] ?? 0)) continue;
      if (last + 1 < length && cutsName(last + 1, reading)) continue;
      firsts.push(first);
      lasts.push(last);
    }
  }
  return { firsts, lasts };
}

/** One of the spans, by its number; null where there is none. */
export function spanAt(
  { firsts, lasts }: SpanColumns,
  span: number,
  reading: SpanReading,
): AnswerSpan | null {
  const first = firsts[span];
  const last = lasts[span];
  if (first === undefined || last === undefined) return null;
  return { first: reading.firstToken + first, last: reading.firstToken + last };
}

/** Whether a span that begins at a place, or ends before it, cuts a name there. */
function cutsName(place: number, reading: SpanReading): boolean {
  return isWithinName(place, reading) && reading.asked[place] === reading.asked[place - 1];
}

/** Whether the span begins or ends in the midst of a name: "President Bashar" of "President Bashar Assad". */
export function isCutFromName({ first, last }: AnswerSpan, reading: SpanReading): boolean {
  return (
    isWithinName(first - reading.firstToken, reading) || isWithinName(last + 1 - reading.firstToken, reading)
  );
}

/** Whether the word at a place and the one before it are words of one name. */
function isWithinName(place: number, { classes, marks }: SpanReading): boolean {
  return isName(classes[place - 1] ?? 0) && isName(classes[place] ?? 0) && marks[place] === marks[place - 1];
}
