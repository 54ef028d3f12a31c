/**
 * The bench's results as Markdown. Pure.
 */
import { markdownTable } from 'markdown-table';
import type { Measurement } from './measurement.ts';

/** Speed and quality of each engine on one set; times also as multiples of those of the engine named. */
export function enginesTable(measurements: readonly Measurement[], yardstick: string): string {
  const unit = measurements.find(({ engine }) => engine === yardstick)?.msMedian ?? null;
  const rows = measurements.map((measured) => [
    measured.engine,
    decimal(measured.msMedian, 3),
    decimal(measured.ms95th, 3),
    decimal(measured.msMedian !== null && unit !== null ? measured.msMedian / unit : null, 2),
    decimal(measured.quoteAt1, 3),
    whole(measured.sentencesPerSecond),
    whole(measured.bytesPerSentence),
  ]);
  const header = [
    'engine',
    'ms p50',
    'ms p95',
    `× ${yardstick}`,
    'quote@1',
    'sentences/s indexed',
    'bytes/sentence',
  ];
  return markdownTable([header, ...rows], { align: ['l', ...header.slice(1).map(() => 'r')] });
}

/** The same by the size of the text: a block of lines a size, in the order measured. */
export function growthTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map((measured) => [
    whole(measured.sentences),
    measured.engine,
    decimal(measured.msMedian, 3),
    decimal(measured.ms95th, 3),
    whole(measured.sentencesPerSecond),
    whole(measured.bytesPerSentence),
  ]);
  const header = ['sentences', 'engine', 'ms p50', 'ms p95', 'sentences/s indexed', 'bytes/sentence'];
  return markdownTable([header, ...rows], { align: ['r', 'l', 'r', 'r', 'r', 'r'] });
}

function decimal(value: number | null, places: number): string {
  return value === null ? '–' : value.toFixed(places);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
