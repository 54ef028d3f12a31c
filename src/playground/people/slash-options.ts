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
import { isCalled } from './name-seen.ts';
import { checkValue } from './option-value.ts';

export interface Filling {
  /** By the names of the options, or by those in the person's language. */
  readonly values: OptionValues;
  /** The option being typed, of which the bot is asked for completions; null when the command is run. */
  readonly focused: string | null;
}

/** A person's filling, and the language of their client. */
interface Writing extends Filling {
  readonly locale: string;
}

export interface FilledIn {
  readonly options: readonly Payload[];
  /** The users and channels that the values name; undefined where they name none. */
  readonly resolved: Payload | undefined;
}

/**
 * The options of a command as Discord sends them.
 *
 * @param subcommands names after the command's own, such as `['show']` for `settings show`.
 * @throws Error where Discord's client would not let the command go: an option that is not there, a required
 * one that is missing, a value that it does not take.
 */
export function filledOptions(
  command: RegisteredCommand,
  subcommands: readonly string[],
  writing: Writing,
  world: World,
): FilledIn {
  const { way, offered } = descend(command.options ?? [], subcommands, writing.locale);
  const filling = byOwnNames(writing, offered);
  const stray = Object.keys(filling.values).find((name) => !offered.some((option) => option.name === name));
  if (stray !== undefined) throw new Error(`The command has no option "${stray}".`);
  const filled = offered.flatMap((option) => filledOption(option, filling));
  return {
    options: way.reduceRight((options, { name, type }) => [{ name, type, options }], filled),
    resolved: resolvedIn(offered, filling.values, world),
  };
}

/** The subcommands on the way, and the options at its end. */
function descend(
  options: readonly CommandOption[],
  subcommands: readonly string[],
  locale: string,
): { readonly way: readonly CommandOption[]; readonly offered: readonly CommandOption[] } {
  const way: CommandOption[] = [];
  let offered = options;
  for (const wanted of subcommands) {
    const found = offered.find((option) => isSubcommand(option.type) && isCalled(option, wanted, locale));
    if (found === undefined) throw new Error(`There is no subcommand "${wanted}".`);
    way.push(found);
    offered = found.options ?? [];
  }
  if (offered.some(({ type }) => isSubcommand(type))) throw new Error('The command needs a subcommand.');
  return { way, offered };
}

function isSubcommand(type: number): boolean {
  const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
  return type === Subcommand || type === SubcommandGroup;
}

/** What was filled in, by the names that the bot is told. */
function byOwnNames({ values, focused, locale }: Writing, offered: readonly CommandOption[]): Filling {
  const own = (called: string) => offered.find((option) => isCalled(option, called, locale))?.name ?? called;
  return {
    values: Object.fromEntries(Object.entries(values).map(([called, value]) => [own(called), value])),
    focused: focused === null ? null : own(focused),
  };
}

function filledOption(option: CommandOption, { values, focused }: Filling): Payload[] {
  const { name, type } = option;
  const value = values[name];
  if (name === focused) {
    if (option.autocomplete !== true) throw new Error(`The option "${name}" offers no completions.`);
    return [{ name, type, value: value ?? '', focused: true }];
  }
  const isRun = focused === null;
  if (value === undefined) {
    if (isRun && option.required === true) throw new Error(`The option "${name}" must be filled in.`);
    return [];
  }
  // What is typed beside the focused option goes along as it stands.
  if (isRun) checkValue(option, value);
  return [{ name, type, value }];
}

function resolvedIn(
  offered: readonly CommandOption[],
  values: OptionValues,
  world: World,
): Payload | undefined {
  const idsOf = (type: number) =>
    offered
      .filter((option) => option.type === type)
      .flatMap(({ name }) => (values[name] === undefined ? [] : [String(values[name])]));
  const users = idsOf(ApplicationCommandOptionType.User).map((id) => world.user(id));
  const channels = idsOf(ApplicationCommandOptionType.Channel).map((id) => world.channel(id));
  if (users.length + channels.length === 0) return undefined;
  const member = { ...memberPayload(), permissions: String(EVERYONE) };
  return {
    users: Object.fromEntries(users.map((user) => [user.id, userPayload(user)])),
    members: Object.fromEntries(users.map(({ id }) => [id, member])),
    channels: Object.fromEntries(
      channels.map((channel) => [channel.channelId, channelPayload(channel, world)]),
    ),
  };
}
