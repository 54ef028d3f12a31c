/**
 * What came of the load, as Markdown. Pure.
 */
import { markdownTable } from 'markdown-table';
import type { FaultStorm } from './fault-storm.ts';
import type { Storm } from './interaction-storm.ts';
import type { Promptness } from './promptness.ts';
import type { Timing } from './steady-questions.ts';

const MEGABYTE = 1e6;

type Row = readonly [name: string, value: string];

export function stormTable({ deeds, memory: [half, end], ...storm }: Storm): string {
  return table([
    ...Object.entries(deeds).map(([deed, count]): Row => [deed, whole(count)]),
    ['owed an answer, and without one', whole(storm.failureCount)],
    ['answers that Discord would refuse', whole(storm.refusalCount)],
    ['exit code', `${storm.exitCode}`],
    ['MB of memory after one half', megabytes(half)],
    ['MB of memory after the other', `${megabytes(end)} (${percent(end / half - 1)})`],
    ['seconds', whole(storm.seconds)],
  ]);
}

export function faultsTable({ faults, ...storm }: FaultStorm): string {
  return table([
    ['questions', whole(storm.questions)],
    ...Object.entries(faults).map(([kind, count]): Row => [`faults: ${kind}`, whole(count)]),
    ['answered', whole(storm.answers)],
    ['told of a failure', whole(storm.errors)],
    ['unanswered', whole(storm.unansweredCount)],
    ['answered twice', whole(storm.repeated)],
    ['requests that Discord would refuse', whole(storm.problems.length)],
    ['seconds', whole(storm.seconds)],
  ]);
}

export function promptnessTable({ steady, highest, ...bot }: Promptness): string {
  return table([
    ['ms from start to ready, median', milliseconds(bot.startedAfter)],
    ['MB of memory at rest', megabytes(bot.memoryAtRest)],
    ['MB of memory after all questions', megabytes(bot.memoryAfter)],
    ...timingRows(steady),
    ...timingRows(highest),
  ]);
}

function timingRows({ rate, questions, unanswered, median, p99, longest }: Timing): Row[] {
  const at = `${whole(rate)} a second`;
  return [
    [`ms at ${at}, median of ${whole(questions)}`, milliseconds(median)],
    [`ms at ${at}, 99th percentile`, milliseconds(p99)],
    [`ms at ${at}, longest`, milliseconds(longest)],
    [`unanswered at ${at}`, whole(unanswered)],
  ];
}

function table(rows: readonly Row[]): string {
  return markdownTable([['', 'measured'], ...rows.map((row) => [...row])], { align: ['l', 'r'] });
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}

function percent(share: number): string {
  return `${share < 0 ? '−' : '+'}${Math.abs(share * 100).toFixed(1)} %`;
}

function milliseconds(value: number | null): string {
  return value === null ? '–' : value.toFixed(1);
}
