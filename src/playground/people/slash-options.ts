/**
 * What a person fills in for a command, as Discord sends it. Pure.
 */
import { ApplicationCommandOptionType } from 'discord.js';
import type { CommandOption, RegisteredCommand } from '../commands.ts';
import { EVERYONE } from '../permissions.ts';
import type { OptionValues } from '../person.ts';
import type { Payload } from '../wire-world.ts';
import { channelPayload, memberPayload, userPayload } from '../wire-world.ts';
import type { World } from '../world.ts';

type Value = OptionValues[string];

export interface Filling {
  readonly values: OptionValues;
  /** The option being typed, of which the bot is asked for completions; null when the command is run. */
  readonly focused: string | null;
}

export interface FilledIn {
  readonly options: readonly Payload[];
  /** The users and channels that the values name. */
  readonly resolved: Payload | undefined;
}

/** Most characters of a text option that sets no limit of its own. */
const MAX_TEXT = 6000;

/**
 * The options of a command as Discord sends them.
 *
 * @param subcommands names after the command's own, such as `['show']` for `settings show`.
 * @throws Error where Discord's client would not let the command go: an option that is not there, a required one that is
 * missing, a value of another type or beyond its limits.
 */
export function filledOptions(
  command: RegisteredCommand,
  subcommands: readonly string[],
  filling: Filling,
  world: World,
): FilledIn {
  const [name, ...deeper] = subcommands;
  const resolved: Resolved = { users: {}, members: {}, channels: {} };
  const options = filledLevel(command.options ?? [], name, deeper, filling, (option, value) =>
    resolve(option, value, resolved, world),
  );
  const named = Object.entries(resolved).filter(([, entries]) => Object.keys(entries).length > 0);
  return { options, resolved: named.length === 0 ? undefined : Object.fromEntries(named) };
}

type Resolved = Record<'users' | 'members' | 'channels', Record<string, Payload>>;

function filledLevel(
  offered: readonly CommandOption[],
  subcommand: string | undefined,
  deeper: readonly string[],
  filling: Filling,
  resolveValue: (option: CommandOption, value: Value) => void,
): Payload[] {
  if (subcommand !== undefined) {
    const option = offered.find(({ name, type }) => name === subcommand && isSubcommand(type));
    if (option === undefined) throw new Error(`There is no subcommand "${subcommand}".`);
    const [next, ...rest] = deeper;
    const options = filledLevel(option.options ?? [], next, rest, filling, resolveValue);
    return [{ name: option.name, type: option.type, options }];
  }
  if (offered.some(({ type }) => isSubcommand(type))) throw new Error('The command needs a subcommand.');
  const stray = Object.keys(filling.values).find((name) => !offered.some((option) => option.name === name));
  if (stray !== undefined) throw new Error(`The command has no option "${stray}".`);
  return offered.flatMap((option) => filledOption(option, filling, resolveValue));
}

function filledOption(
  option: CommandOption,
  { values, focused }: Filling,
  resolveValue: (option: CommandOption, value: Value) => void,
): Payload[] {
  const { name, type } = option;
  const isFocused = name === focused;
  const value = values[name] ?? (isFocused ? '' : undefined);
  if (value === undefined) {
    if (option.required === true && focused === null)
      throw new Error(`The option "${name}" must be filled in.`);
    return [];
  }
  if (isFocused) {
    if (option.autocomplete !== true) throw new Error(`The option "${name}" offers no completions.`);
    return [{ name, type, value, focused: true }];
  }
  if (focused === null) {
    checkValue(option, value);
    resolveValue(option, value);
  }
  return [{ name, type, value }];
}

function isSubcommand(type: number): boolean {
  return (
    type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup
  );
}

function checkValue(option: CommandOption, value: Value): void {
  const { name, type, choices } = option;
  const offered = choices ?? [];
  if (offered.length > 0 && !offered.some((choice) => choice.value === value)) {
    const names = offered.map((choice) => String(choice.value)).join(', ');
    throw new Error(`The option "${name}" does not offer ${String(value)}, but: ${names}.`);
  }
  switch (type) {
    case ApplicationCommandOptionType.String:
      if (typeof value !== 'string') throw new Error(`The option "${name}" takes text.`);
      // Discord's client sends no option that was left empty.
      checkRange(name, value.length, Math.max(1, option.min_length ?? 1), option.max_length ?? MAX_TEXT);
      return;
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number: {
      const whole = type === ApplicationCommandOptionType.Integer;
      if (typeof value !== 'number' || (whole && !Number.isInteger(value))) {
        throw new Error(`The option "${name}" takes a ${whole ? 'whole ' : ''}number.`);
      }
      checkRange(name, value, option.min_value ?? -Infinity, option.max_value ?? Infinity);
      return;
    }
    case ApplicationCommandOptionType.Boolean:
      if (typeof value !== 'boolean') throw new Error(`The option "${name}" takes true or false.`);
      return;
    case ApplicationCommandOptionType.User:
    case ApplicationCommandOptionType.Channel:
      return;
    default:
      throw new Error(`The playground cannot fill in the option "${name}": its type is ${type}.`);
  }
}

function checkRange(name: string, size: number, least: number, most: number): void {
  if (size < least || size > most)
    throw new Error(`The option "${name}" takes ${least} to ${most}, not ${size}.`);
}

function resolve({ type }: CommandOption, value: Value, resolved: Resolved, world: World): void {
  const id = String(value);
  if (type === ApplicationCommandOptionType.User) {
    resolved.users[id] = userPayload(world.user(id));
    resolved.members[id] = { ...memberPayload(), permissions: String(EVERYONE) };
  }
  if (type === ApplicationCommandOptionType.Channel)
    resolved.channels[id] = channelPayload(world.channel(id), world);
}
