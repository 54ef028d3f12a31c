/**
 * What commands are given, for tests: options filled in, and somebody who speaks English.
 */
import type { CommandContext, FilledOptions } from '../../src/discord/command.ts';
import { sayIn } from '../../src/discord/wording.ts';
import { libraryOf } from '../../src/library/library.ts';

export type Values = Readonly<Record<string, string | number | boolean>>;

export function filled(values: Values): FilledOptions {
  const value = (name: string) => values[name] ?? null;
  return {
    getString: (name) => (typeof value(name) === 'string' ? String(value(name)) : null),
    getInteger: (name) => (typeof value(name) === 'number' ? Number(value(name)) : null),
    getBoolean: (name) => (typeof value(name) === 'boolean' ? value(name) === true : null),
  };
}

/** Somebody who speaks English; what is left out is not there, or must not be asked. */
export function asker(known: Partial<CommandContext> = {}): CommandContext {
  return {
    library: libraryOf([]),
    answer: () => {
      throw new Error('the engine was not to be asked');
    },
    say: sayIn('en-US'),
    personId: '100000000000000001',
    ...known,
  };
}
