import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/answering/article.ts';
import { sentencesOf } from '../../src/answering/sentences.ts';

const marks = [...'.!?…。؟ "”[]()\u00a0', '  ', ' '];
const words = 'Gen. U.S. J. No. 5 1) 2) a. • – The it Ward 😀'.split(' ');

/** Texts rich in what the rules look at. */
const texts = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...marks) },
      { weight: 2, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));
const languages = fc.constantFrom('en', 'de', 'ru', 'el', 'ar', 'zh', 'und', 'nonsense!');

const whole = (text: string): Span => ({ start: 0, end: text.length });

describe('whatever the text', () => {
  test('spans are in order, disjoint, trimmed, and nothing but white space is left out', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        let end = 0;
        for (const span of sentencesOf(text, whole(text), language)) {
          expect(text.slice(end, span.start).trim()).toBe('');
          const sentence = text.slice(span.start, span.end);
          expect(sentence).not.toBe('');
          expect(sentence).toBe(sentence.trim());
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  test('no span begins or ends inside a surrogate pair', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        for (const { start, end } of sentencesOf(text, whole(text), language)) {
          for (const at of [start, end]) {
            const pair = text.slice(Math.max(0, at - 1), at + 1);
            expect(pair).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
          }
        }
      }),
    );
  });

  test('what stands around the stretch has no say', () => {
    fc.assert(
      fc.property(texts, texts, texts, languages, (before, text, after, language) => {
        const moved = sentencesOf(
          `${before}${text}${after}`,
          { start: before.length, end: before.length + text.length },
          language,
        );
        expect(
          moved.map(({ start, end }) => ({ start: start - before.length, end: end - before.length })),
        ).toEqual(sentencesOf(text, whole(text), language));
      }),
    );
  });
});

describe('a paragraph of any length', () => {
  test('falls into the same sentences as its parts', () => {
    const unit =
      'Gen. Ward met Mrs. Bell at 5 p.m. Monday. “It rained,” he said. Why? It was 3.5 miles to the U.S. border. ';
    const inUnit = sentencesOf(unit, whole(unit), 'en');
    const text = unit.repeat(200);
    const expected = Array.from({ length: 200 }, (_, copy) =>
      inUnit.map(({ start, end }) => ({ start: start + copy * unit.length, end: end + copy * unit.length })),
    ).flat();
    expect(sentencesOf(text, whole(text), 'en')).toEqual(expected);
  });

  const units =
    'a|a |.|. |"|a. |A. |1. |X! |[|[.]|.[1]|. [|(. |“. |好。|… |. - |.-|...|•| •a|Ab.Cd |@.|2) |(b) '.split(
      '|',
    );

  // A pattern that backtracks, or a scan that begins anew at every mark, would outlast the test's time limit here.
  test.each(units)('is read to its end, be it “%s” over and over', (unit) => {
    const text = `1) ${unit.repeat(150_000 / unit.length)}.`;
    expect(sentencesOf(text, whole(text), 'en').at(-1)?.end).toBe(text.length);
  });
});
