import { EventEmitter } from 'node:events';
import { beforeEach, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { handleFaults } from '../../src/operations/last-resort.ts';

let faulty: EventEmitter;
let time: number;
let told: { lines: { level: number; err: { message: string } }[]; faults: number; ends: number };

beforeEach(() => {
  faulty = new EventEmitter();
  time = 0;
  told = { lines: [], faults: 0, ends: 0 };
  handleFaults(faulty, {
    log: createLog('info', { write: (line) => told.lines.push(JSON.parse(line)) }),
    now: () => time,
    onFault: () => {
      told.faults += 1;
    },
    end: () => {
      told.ends += 1;
    },
  });
});

it.each(['unhandledRejection', 'uncaughtException'])('an %s is logged, counted and survived', (event) => {
  faulty.emit(event, new Error('stray'));
  expect(told).toMatchObject({ lines: [{ level: 50, err: { message: 'stray' } }], faults: 1, ends: 0 });
});

it('rejections are survived, however many there are', () => {
  for (let fault = 0; fault < 100; fault += 1) faulty.emit('unhandledRejection', new Error('stray'));
  expect(told).toMatchObject({ faults: 100, ends: 0 });
});

it('ten exceptions within a minute end the process, after the last has been logged', () => {
  for (let fault = 1; fault <= 9; fault += 1) faulty.emit('uncaughtException', new Error('stray'));
  expect(told.ends).toBe(0);
  faulty.emit('uncaughtException', new Error('last'));
  expect(told.ends).toBe(1);
  expect(told.lines.at(-1)).toMatchObject({ level: 60, err: { message: 'last' } });
});

it('exceptions now and then do not add up', () => {
  for (let fault = 0; fault < 100; fault += 1) {
    faulty.emit('uncaughtException', new Error('stray'));
    time += 10_000;
  }
  expect(told).toMatchObject({ faults: 100, ends: 0 });
});
