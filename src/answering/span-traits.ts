/**
 * Traits of an answer span: what speaks for it as the very words that answer. Each is a small function; their weights are
 * fitted and stand in `data/ranking.json`. No trait knows a language. Pure.
 */
import type { SpanColumns } from './answer-spans.ts';
import { type AnswerKind, answerKinds } from './language.ts';
import { MEASURE, type SpanReading } from './span-reading.ts';
import {
  countOf,
  nearestOf,
  ofEnds,
  ofFirst,
  ofLast,
  ofLength,
  rarityOf,
  shareOf,
  type TraitColumn,
} from './trait-columns.ts';
import { WordClass } from './word-classes.ts';

export interface SpanTrait {
  readonly name: string;
  /** Traits of one kind of answer are 0 for spans that are to answer another. */
  readonly kind: AnswerKind | null;
  readonly column: TraitColumn;
}

const has = (condition: boolean): number => (condition ? 1 : 0);

/** Whether the gap before a place holds a mark; the sentence's beginning and end are marks as well. */
function isMarked({ marks, length }: SpanReading, place: number): boolean {
  return place <= 0 || place >= length || marks[place] !== marks[place - 1];
}

/** Whether the word before the span is of a class. */
const isBefore = (bits: number): TraitColumn =>
  ofFirst((first, { classes }) => has(((classes[first - 1] ?? 0) & bits) !== 0));

/** Whether the words at two places belong to one date or quantity. */
function areOneMeasure({ classes }: SpanReading, place: number, next: number): boolean {
  return ((classes[place] ?? 0) & (classes[next] ?? 0) & MEASURE) !== 0;
}

/** What speaks for a span whatever kind of answer is wanted. */
const generalTraits: readonly Omit<SpanTrait, 'kind'>[] = [
  { name: 'length', column: ofLength(Math.log) },
  { name: 'single', column: ofLength((length) => has(length === 1)) },
  { name: 'asked', column: shareOf('asked') },
  {
    name: 'crosses',
    column: ofEnds(
      (first, { marks }) => -(marks[first] ?? 0),
      (last, { marks }) => marks[last] ?? 0,
    ),
  },
  { name: 'opens', column: ofFirst((first, reading) => has(isMarked(reading, first))) },
  { name: 'closes', column: ofLast((last, reading) => has(isMarked(reading, last + 1))) },
  { name: 'stop-before', column: isBefore(WordClass.stop) },
  {
    name: 'stop-after',
    column: ofLast((last, { classes }) => has(((classes[last + 1] ?? 0) & WordClass.stop) !== 0)),
  },
  { name: 'stops', column: countOf('stop', Number.POSITIVE_INFINITY) },
  { name: 'near', column: nearestOf('near') },
  { name: 'near-first', column: nearestOf('nearFirst') },
  {
    name: 'cuts-measure',
    column: ofEnds(
      (first, reading) => has(areOneMeasure(reading, first - 1, first)),
      (last, reading) => has(areOneMeasure(reading, last, last + 1)),
    ),
  },
  { name: 'title-before', column: isBefore(WordClass.personTitle) },
  { name: 'definition-before', column: isBefore(WordClass.definition) },
  { name: 'rare', column: rarityOf },
];

/** What a span looks like, which speaks for it or against it by the kind of answer that is wanted. */
const looks: readonly Omit<SpanTrait, 'kind'>[] = [
  { name: 'name', column: shareOf('capital') },
  { name: 'number', column: countOf('number', 1) },
  { name: 'measures', column: shareOf('measure') },
  { name: 'calendar', column: countOf('calendar', 1) },
  { name: 'measure', column: countOf('unit', 1) },
  { name: 'long', column: ofLength((length) => has(length > 3)) },
  { name: 'behind', column: ofFirst((first, { centre }) => has(centre !== null && first > centre)) },
  { name: 'place-before', column: isBefore(WordClass.placePreposition) },
  { name: 'time-before', column: isBefore(WordClass.timePreposition) },
  { name: 'cue-before', column: isBefore(WordClass.reason | WordClass.manner) },
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

/** Writes what the `traits` say: trait after trait, and of each span after span. */
export function writeTraits(spans: SpanColumns, reading: SpanReading, values: Float64Array): void {
  traits.forEach(({ column }, trait) => {
    column(spans, reading, values, trait * spans.firsts.length);
  });
}
