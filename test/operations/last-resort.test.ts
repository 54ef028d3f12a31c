import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { handleFaults } from '../../src/operations/last-resort.ts';

it.each([
  ['unhandledRejection', 50, 0],
  ['uncaughtException', 60, 1],
] as const)('an %s is logged at level %i, counted, and ends the process %i times', (event, level, ends) => {
  const lines: string[] = [];
  const told = { faults: 0, ends: 0 };
  const faulty = new EventEmitter();
  handleFaults(faulty, {
    log: createLog({ level: 'info', readable: false }, { write: (line) => lines.push(line) }),
    onFault: () => {
      told.faults += 1;
    },
    end: () => {
      told.ends += 1;
    },
  });
  faulty.emit(event, new Error('stray'));
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ level, err: { message: 'stray' } }]);
  expect(told).toEqual({ faults: 1, ends });
});
