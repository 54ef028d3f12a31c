import { describe, expect, it } from 'vitest';
import { processInstruments } from '../../../src/evaluation/benchmark/instruments.ts';
import { measure, warmUp } from '../../../src/evaluation/benchmark/measurement.ts';
import type { Engine } from '../../../src/evaluation/engines/engine.ts';
import { questionOn, SENTENCES, setOf } from '../judging.ts';

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

  it('comes to an end where an engine is slow, and tells nothing of its quotes then: only some questions were asked', async () => {
    const slow: Engine = {
      name: 'Slow',
      index: () => () => {
        clock.ms += 60_000;
        return [];
      },
    };
    await warmUp(slow, set, instruments);
    expect(await measure(slow, set, instruments)).toMatchObject({ msMedian: 60_000, quoteAt1: null });
  });

  it('of this process tells what is held from what is garbage', () => {
    const { bytesInUse } = processInstruments();
    const before = bytesInUse();
    const held = new Uint8Array(50_000_000);
    expect(bytesInUse() - before).toBeGreaterThan(40_000_000);
    expect(held.length).toBe(50_000_000);
  });
});
