/**
 * Whether a value may be filled in for an option. Pure.
 */
import { ApplicationCommandOptionType } from 'discord.js';
import type { CommandOption } from '../commands.ts';
import type { OptionValues } from '../person.ts';

/** Most characters of a text option that sets no limit of its own. */
const MAX_TEXT = 6000;

/**
 * Throws Error where Discord's client would not take the value: it is of another type, not offered, or beyond
 * the limits.
 */
export function checkValue(option: CommandOption, value: OptionValues[string]): void {
  const { name, type } = option;
  checkOffered(option, value);
  switch (type) {
    case ApplicationCommandOptionType.String:
      if (typeof value !== 'string') throw new Error(`The option "${name}" takes text.`);
      // Discord's client leaves out what was left empty.
      checkRange(name, value.length, Math.max(1, option.min_length ?? 1), option.max_length ?? MAX_TEXT);
      return;
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number:
      if (typeof value !== 'number') throw new Error(`The option "${name}" takes a number.`);
      if (type === ApplicationCommandOptionType.Integer && !Number.isInteger(value)) {
        throw new Error(`The option "${name}" takes a whole number.`);
      }
      checkRange(name, value, option.min_value ?? -Infinity, option.max_value ?? Infinity);
      return;
    case ApplicationCommandOptionType.Boolean:
      if (typeof value !== 'boolean') throw new Error(`The option "${name}" takes true or false.`);
      return;
    case ApplicationCommandOptionType.User:
    case ApplicationCommandOptionType.Channel:
      if (typeof value !== 'string') throw new Error(`The option "${name}" takes an id.`);
      return;
    default:
      throw new Error(`The playground cannot fill in the option "${name}": its type is ${type}.`);
  }
}

function checkOffered({ name, choices }: CommandOption, value: OptionValues[string]): void {
  const offered = (choices ?? []).map((choice) => choice.value);
  if (offered.length === 0 || offered.some((each) => each === value)) return;
  throw new Error(`The option "${name}" does not offer ${String(value)}, but: ${offered.join(', ')}.`);
}

function checkRange(name: string, size: number, least: number, most: number): void {
  if (size >= least && size <= most) return;
  throw new Error(`The option "${name}" takes ${least} to ${most}, not ${size}.`);
}
