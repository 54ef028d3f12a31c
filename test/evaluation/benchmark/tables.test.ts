import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../../src/evaluation/benchmark/measurement.ts';
import { enginesTable, growthTable } from '../../../src/evaluation/benchmark/tables.ts';

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
