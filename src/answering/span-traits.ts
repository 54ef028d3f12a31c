/**
 * Traits of an answer span: what speaks for it as the very words that answer. Each is a small function from a span to
 * a number; their weights are fitted and stand in `data/ranking.json`. No trait knows a language. Pure.
 */
import { type AnswerSpan, MEASURE, type SpanReading, type WordCounts } from './answer-spans.ts';
import { type AnswerKind, answerKinds } from './language.ts';
import { WordClass } from './word-classes.ts';

export interface SpanTrait {
  readonly name: string;
  /** Traits of one kind of answer are 0 for spans that are to answer another. */
  readonly kind: AnswerKind | null;
  readonly value: (span: AnswerSpan, reading: SpanReading) => number;
}

const has = (condition: boolean): number => (condition ? 1 : 0);

/** Classes of a word beside the span, by its place in the sentence; 0 outside of it. */
function classesAt({ classes }: SpanReading, place: number): number {
  return classes[place] ?? 0;
}

function countWithin(
  { first, last }: AnswerSpan,
  { counts, firstToken }: SpanReading,
  kind: keyof WordCounts,
): number {
  const counted = counts[kind];
  return (counted[last + 1 - firstToken] ?? 0) - (counted[first - firstToken] ?? 0);
}

const lengthOf = ({ first, last }: AnswerSpan): number => last - first + 1;
const before = ({ first }: AnswerSpan, reading: SpanReading): number =>
  classesAt(reading, first - reading.firstToken - 1);
const after = ({ last }: AnswerSpan, reading: SpanReading): number =>
  classesAt(reading, last - reading.firstToken + 1);

/** Whether the gap before a place holds a mark; the sentence's beginning and end are marks as well. */
function isMarked({ marks, length }: SpanReading, place: number): boolean {
  return place <= 0 || place >= length || marks[place] !== marks[place - 1];
}

function nearestTo(values: Float64Array, { first, last }: AnswerSpan, { firstToken }: SpanReading): number {
  const left = values[first - firstToken - 1] ?? 0;
  const right = values[last - firstToken + 1] ?? 0;
  return Math.max(left, right);
}

function rarity({ first, last }: AnswerSpan, { rarities, firstToken }: SpanReading): number {
  let sum = 0;
  for (let token = first; token <= last; token += 1) sum += rarities[token - firstToken] ?? 0;
  return sum / lengthOf({ first, last });
}

/** What speaks for a span whatever kind of answer is wanted. */
const generalTraits: readonly Omit<SpanTrait, 'kind'>[] = [
  { name: 'length', value: (span) => Math.log(lengthOf(span)) },
  { name: 'single', value: (span) => has(lengthOf(span) === 1) },
  { name: 'asked', value: (span, reading) => countWithin(span, reading, 'asked') / lengthOf(span) },
  {
    name: 'crosses',
    value: ({ first, last }, { marks, firstToken }) =>
      (marks[last - firstToken] ?? 0) - (marks[first - firstToken] ?? 0),
  },
  { name: 'opens', value: ({ first }, reading) => has(isMarked(reading, first - reading.firstToken)) },
  { name: 'closes', value: ({ last }, reading) => has(isMarked(reading, last - reading.firstToken + 1)) },
  { name: 'stop-before', value: (span, reading) => has((before(span, reading) & WordClass.stop) !== 0) },
  { name: 'stop-after', value: (span, reading) => has((after(span, reading) & WordClass.stop) !== 0) },
  { name: 'stops', value: (span, reading) => countWithin(span, reading, 'stop') },
  { name: 'near', value: (span, reading) => nearestTo(reading.near, span, reading) },
  { name: 'near-first', value: (span, reading) => nearestTo(reading.nearFirst, span, reading) },
  {
    name: 'cuts-measure',
    value: (span, reading) => {
      const { classes, firstToken } = reading;
      const left = before(span, reading) & (classes[span.first - firstToken] ?? 0);
      const right = after(span, reading) & (classes[span.last - firstToken] ?? 0);
      return has((left & MEASURE) !== 0) + has((right & MEASURE) !== 0);
    },
  },
  {
    name: 'title-before',
    value: (span, reading) => has((before(span, reading) & WordClass.personTitle) !== 0),
  },
  {
    name: 'definition-before',
    value: (span, reading) => has((before(span, reading) & WordClass.definition) !== 0),
  },
  { name: 'rare', value: rarity },
];

/** What a span looks like, which speaks for it or against it by the kind of answer that is wanted. */
const looks: readonly Omit<SpanTrait, 'kind'>[] = [
  {
    name: 'name',
    value: (span, reading) => countWithin(span, reading, 'capital') / lengthOf(span),
  },
  { name: 'number', value: (span, reading) => has(countWithin(span, reading, 'number') > 0) },
  { name: 'measures', value: (span, reading) => countWithin(span, reading, 'measure') / lengthOf(span) },
  { name: 'calendar', value: (span, reading) => has(countWithin(span, reading, 'calendar') > 0) },
  {
    name: 'measure',
    value: (span, reading) => has(countWithin(span, reading, 'unit') > 0),
  },
  { name: 'long', value: (span) => has(lengthOf(span) > 3) },
  {
    name: 'behind',
    value: ({ first }, { centre, firstToken }) => has(centre !== null && first - firstToken > centre),
  },
  {
    name: 'place-before',
    value: (span, reading) => has((before(span, reading) & WordClass.placePreposition) !== 0),
  },
  {
    name: 'time-before',
    value: (span, reading) => has((before(span, reading) & WordClass.timePreposition) !== 0),
  },
  {
    name: 'cue-before',
    value: (span, reading) => has((before(span, reading) & (WordClass.reason | WordClass.manner)) !== 0),
  },
];

/** All that a span is read for: its general traits and its looks. */
export const traits = [...generalTraits, ...looks];

/** What is fitted: a general trait has one weight, a look has one for each kind of answer. */
export const spanTraits: readonly SpanTrait[] = [
  ...generalTraits.map((trait) => ({ ...trait, kind: null })),
  ...answerKinds.flatMap((kind) => looks.map((look) => ({ ...look, name: `${kind}:${look.name}`, kind }))),
];

/** By kind of answer, where among the `spanTraits` those stand that bear on spans which are to answer so; in the order of `traits`. */
export const placesByKind: ReadonlyMap<AnswerKind, Int32Array> = new Map(
  answerKinds.map((wanted) => {
    const bearing = [...spanTraits.entries()].filter(([, { kind }]) => kind === null || kind === wanted);
    return [wanted, Int32Array.from(bearing, ([place]) => place)];
  }),
);
