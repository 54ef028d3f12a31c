import { describe, expect, it } from 'vitest';
import { generateSet } from '../../src/evaluation/benchmark/generated-set.ts';
import { processInstruments } from '../../src/evaluation/benchmark/instruments.ts';
import { type Measurement, measure, warmUp } from '../../src/evaluation/benchmark/measurement.ts';
import { seededRandom } from '../../src/evaluation/benchmark/random.ts';
import { enginesTable, growthTable } from '../../src/evaluation/benchmark/tables.ts';
import type { Engine } from '../../src/evaluation/engines/engine.ts';
import { questionOn, SENTENCES, setOf } from './judging.ts';

describe('generated text', () => {
  it('is the same for the same numbers, and another for another seed', () => {
    expect(generateSet(50, 5)).toEqual(generateSet(50, 5));
    expect(generateSet(50, 5, 2).document.text).not.toBe(generateSet(50, 5).document.text);
  });

  it('has the sentences that it is asked for, and questions whose words stand in the one they want', () => {
    const { document, questions } = generateSet(200, 40);
    expect(document.sentences).toHaveLength(200);
    expect(questions).toHaveLength(40);
    for (const { start, end } of document.sentences)
      expect(document.text.slice(start, end)).toMatch(/^[A-Z][a-z]*(?: [a-z]+)*\.$/);
    for (const { question, goldSpans } of questions) {
      const [gold = { start: 0, end: 0 }] = goldSpans;
      const wanted = document.text.slice(gold.start, gold.end).toLowerCase();
      const asked = question.replace(/^What is said of (.*)\?$/, '$1').split(' and ');
      expect(wanted.match(/[a-z]+/g)).toEqual(expect.arrayContaining(asked));
    }
  });
});

describe('seeded random numbers', () => {
  it('lie from 0 to 1 and about evenly', () => {
    const random = seededRandom(7);
    const numbers = Array.from({ length: 10_000 }, random);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(numbers.reduce((sum, number) => sum + number) / numbers.length).toBeCloseTo(0.5, 1);
  });
});

describe('a measurement', () => {
  /** Finds the sentence that the question names by its number; takes as many milliseconds. */
  const clock = { ms: 0, bytes: 0 };
  const instruments = { now: () => clock.ms, bytesInUse: () => clock.bytes };
  const engine: Engine = {
    name: 'Numbers',
    index: ({ sentences }) => {
      clock.ms += 6;
      clock.bytes += 30;
      return (question) => {
        const number = Number.parseInt(question, 10);
        clock.ms += number;
        return sentences.slice(number, number + 1);
      };
    },
  };
  const set = setOf([
    { ...questionOn('q1', 'Bob'), question: '1' },
    { ...questionOn('q2', 'Ann'), question: '2' },
    { ...questionOn('q3', null), question: '2' },
  ]);

  it('counts sentences, bytes, milliseconds and credit', async () => {
    expect(await measure(engine, set, instruments)).toEqual({
      engine: 'Numbers',
      sentences: Object.keys(SENTENCES).length,
      sentencesPerSecond: expect.closeTo(3 / 0.006),
      bytesPerSentence: 10,
      msMedian: 2,
      ms95th: 2,
      quoteAt1: 1 / 2,
    });
  });

  it('comes to an end where an engine is slow', async () => {
    const slow: Engine = {
      name: 'Slow',
      index: () => () => {
        clock.ms += 60_000;
        return [];
      },
    };
    await warmUp(slow, set, instruments);
    expect(await measure(slow, set, instruments)).toMatchObject({ msMedian: 60_000, quoteAt1: 0 });
  });

  it('of this process tells what is held from what is garbage', () => {
    const { bytesInUse } = processInstruments();
    const before = bytesInUse();
    const held = new Uint8Array(50_000_000);
    expect(bytesInUse() - before).toBeGreaterThan(40_000_000);
    expect(held.length).toBe(50_000_000);
  });
});

describe('the tables of the bench', () => {
  const measured: Measurement = {
    engine: 'MiniSearch',
    sentences: 12_345,
    sentencesPerSecond: 23_456.7,
    bytesPerSentence: 1_234.5,
    msMedian: 0.5,
    ms95th: 1.25,
    quoteAt1: 0.65432,
  };

  it('set the engines side by side, in times of one of them', () => {
    const other = { ...measured, engine: 'Other', msMedian: 0.75, quoteAt1: null };
    expect(enginesTable([other, measured], 'MiniSearch').split('\n')).toEqual([
      '| engine     | ms p50 | ms p95 | × MiniSearch | quote@1 | sentences/s indexed | bytes/sentence |',
      '| :--------- | -----: | -----: | -----------: | ------: | ------------------: | -------------: |',
      '| Other      |  0.750 |  1.250 |         1.50 |       – |              23,457 |          1,235 |',
      '| MiniSearch |  0.500 |  1.250 |         1.00 |   0.654 |              23,457 |          1,235 |',
    ]);
  });

  it('show growth by the number of sentences', () => {
    expect(growthTable([measured]).split('\n').at(-1)).toBe(
      '|    12,345 | MiniSearch |  0.500 |  1.250 |              23,457 |          1,235 |',
    );
  });
});
