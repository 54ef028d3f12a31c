import { expect, it } from 'vitest';
import { stormTable } from '../../../src/evaluation/load/tables.ts';

it('tell by how much the memory grew', () => {
  const table = stormTable({
    deeds: { command: 1200, completion: 0, menu: 0, press: 0, form: 0, forged: 0, broken: 0 },
    failures: [],
    failureCount: 3,
    refusals: [],
    refusalCount: 0,
    errors: new Map(),
    memory: [100e6, 95e6],
    exitCode: 0,
    seconds: 61.4,
  });
  const cells = table.split('\n').map((row) => row.split('|').map((cell) => cell.trim()));
  expect(cells).toContainEqual(['', 'command', '1,200', '']);
  expect(cells).toContainEqual(['', 'owed an answer, and without one', '3', '']);
  expect(cells).toContainEqual(['', 'MB of memory after the other', '95.0 (−5.0 %)', '']);
});
