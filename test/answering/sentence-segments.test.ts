import { describe, expect, test } from 'vitest';
import { segmenterOf, segmentsOf } from '../../src/answering/sentence-segments.ts';

const segments = (text: string) =>
  [...segmentsOf(text, { start: 0, end: text.length }, segmenterOf('en'))].map(({ start, end }) =>
    text.slice(start, end),
  );

test('a text longer than a window falls apart as one segmented at once', () => {
  const sentences = Array.from(
    { length: 500 },
    (_, number) => `${'So it went on '.repeat(number % 9)}it rained. `,
  );
  sentences.splice(250, 0, `${'and on '.repeat(2000)}it rained. `, `${'on and '.repeat(150)}it rained. `);
  const text = sentences.map((sentence) => sentence.replace(/^./, (first) => first.toUpperCase())).join('');
  const atOnce = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  expect(segments(text)).toEqual(Array.from(atOnce, ({ segment }) => segment));
});

test('a footnote mark behind a full stop is not torn apart', () => {
  expect(segments('Built in 1889.[3] Sold. (5) Left.')).toEqual(['Built in 1889.[3] Sold. ', '(5) Left.']);
});

describe('the work grows with the length of', () => {
  /** Code units that V8 copies a code unit of text: the whole segmented string at each step of its iteration. */
  function copiedPerUnit(text: string): number {
    let copied = 0;
    const counting = {
      *segment(input: string) {
        for (const found of segmenterOf('en').segment(input)) {
          copied += input.length;
          yield found;
        }
      },
    };
    for (const _ of segmentsOf(text, { start: 0, end: text.length }, counting));
    return copied / text.length;
  }

  const units = [
    'a',
    'a ',
    '.',
    '. ',
    '"',
    'A. ',
    'X! ',
    '[.]',
    '.[1]',
    '. [',
    '好。',
    '…  ',
    'It rained. ',
    ' ',
  ];

  test.each(units)('“%s”, repeated', (unit) => {
    const long = copiedPerUnit(unit.repeat(120_000 / unit.length));
    const short = copiedPerUnit(unit.repeat(30_000 / unit.length));
    expect(long).toBeLessThan(1.5 * short + 3);
  });

  test('a sentence without an end behind short ones, and short ones behind it', () => {
    const mixed = (length: number) => `${'A. '.repeat(length)}${'a'.repeat(length)}. ${'A. '.repeat(length)}`;
    expect(copiedPerUnit(mixed(40_000))).toBeLessThan(1.5 * copiedPerUnit(mixed(10_000)));
  });
});
