import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AnswerSpan, answerSpans, spanAt } from '../../src/answering/answer-spans.ts';
import { readSpans } from '../../src/answering/span-reading.ts';
import { traits, writeTraits } from '../../src/answering/span-traits.ts';
import { WordClass } from '../../src/answering/word-classes.ts';
import { evidenceOf, indexOf } from './asked.ts';

const WORDS = [
  'the',
  'ferry',
  'sank',
  'in',
  'May',
  '2016',
  ',',
  'Vigo',
  'Rosa',
  'Marta',
  '—',
  'three',
  'weeks',
  'old',
  'of',
];
const sentence = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 20 })
  .map((words) => `Ferry ${words.join(' ')}.`);

/** Some traits of a span, worked out word by word. */
function traitsOf(
  { first, last }: AnswerSpan,
  { classes, rarities, near, firstToken }: ReturnType<typeof readSpans>,
): Record<string, number> {
  const places = Array.from({ length: last - first + 1 }, (_, place) => first - firstToken + place);
  const isOf = (place: number, bits: number): boolean => ((classes[place] ?? 0) & bits) !== 0;
  const before = first - firstToken - 1;
  const behind = last - firstToken + 1;
  return {
    length: Math.log(places.length),
    single: places.length === 1 ? 1 : 0,
    stops: places.filter((place) => isOf(place, WordClass.stop)).length,
    name: places.filter((place) => isOf(place, WordClass.capital)).length / places.length,
    number: places.some((place) => isOf(place, WordClass.number)) ? 1 : 0,
    'stop-before': isOf(before, WordClass.stop) ? 1 : 0,
    'stop-after': isOf(behind, WordClass.stop) ? 1 : 0,
    near: Math.max(near[before] ?? 0, near[behind] ?? 0),
    rare: places.reduce((sum, place) => sum + (rarities[place] ?? 0), 0) / places.length,
  };
}

it('says of every span by the column what is so of its words', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      for (const evidence of evidenceOf('When did the ferry Rosa sink?', indexOf(text))) {
        const reading = readSpans(evidence);
        const spans = answerSpans(reading);
        const count = spans.firsts.length;
        const values = new Float64Array(traits.length * count);
        writeTraits(spans, reading, values);
        for (let number = 0; number < count; number += 1) {
          const span = spanAt(spans, number, reading);
          if (span === null) throw new RangeError(`no span ${number}`);
          const written = traits.map(({ name }, trait) => [name, values[trait * count + number]]);
          expect(Object.fromEntries(written)).toMatchObject(traitsOf(span, reading));
        }
        expect(spanAt(spans, count, reading)).toBeNull();
      }
    }),
  );
});
