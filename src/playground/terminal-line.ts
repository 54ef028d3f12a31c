/**
 * A line typed in the terminal, read as a command. Pure.
 *
 * ```
 * line   = text                           the text goes to the default command
 *        | "/" name [text] { option }     a command, such as "/ask When? private: true"
 * option = name ":" value                 the value runs up to the next option, or to the end of the line
 * ```
 * Options are those that the command has registered, each taken once: other words with a colon belong to a value.
 * Text before all options is the value of the first required option, or of the first one where none is required.
 */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { CommandOption, RegisteredCommand } from './commands.ts';
import type { OptionValues } from './person.ts';

export interface TypedCommand {
  /** As registered, with the names of subcommands after it. */
  readonly name: string;
  readonly options: OptionValues;
}

/** Why a line is no command, in one sentence. */
export interface Misreading {
  readonly problem: string;
}

/** @param defaultCommand Name of the command that takes what does not begin with a slash. */
export function readLine(
  line: string,
  commands: readonly RegisteredCommand[],
  defaultCommand: string,
): TypedCommand | Misreading {
  const { name, rest } = line.startsWith('/')
    ? firstWord(line.slice(1))
    : { name: defaultCommand, rest: line };
  const slashCommands = commands.filter(({ type }) => type === ApplicationCommandType.ChatInput);
  const command = slashCommands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const known = slashCommands.map((candidate) => `/${candidate.name}`).sort();
    return { problem: `There is no command /${name}, only ${[...known, '/quit'].join(', ')}.` };
  }
  return readOptions(command.name, command.options ?? [], rest);
}

function readOptions(
  name: string,
  options: readonly CommandOption[],
  text: string,
): TypedCommand | Misreading {
  const subcommands = options.filter(({ type }) => SUBCOMMANDS.has(type));
  if (subcommands.length > 0) {
    const { name: subName, rest } = firstWord(text);
    const subcommand = subcommands.find((candidate) => candidate.name === subName);
    if (subcommand !== undefined) return readOptions(`${name} ${subName}`, subcommand.options ?? [], rest);
    const known = subcommands.map((candidate) => `/${name} ${candidate.name}`);
    return { problem: `Say more: ${known.join(', ')}.` };
  }

  const given = splitAtOptions(options, text);
  if (given === null) return { problem: `/${name} takes no options.` };
  const values: Record<string, string | number | boolean> = {};
  for (const [option, typed] of given) {
    const value = readValue(option, typed);
    if (value === null) {
      return { problem: `The option ${option.name} of /${name} needs ${kindOf(option).wanted}.` };
    }
    values[option.name] = value;
  }
  return { name, options: values };
}

const SUBCOMMANDS: ReadonlySet<number> = new Set([
  ApplicationCommandOptionType.Subcommand,
  ApplicationCommandOptionType.SubcommandGroup,
]);

/** Each value beside its option, as typed; null where there is text and no option to take it. */
function splitAtOptions(options: readonly CommandOption[], text: string): [CommandOption, string][] | null {
  const untaken = new Map(options.map((option) => [option.name, option]));
  const names = [...text.matchAll(/(?<=^|\s)([^\s:]+):/g)].filter(([, name = '']) => untaken.has(name));
  const split: [CommandOption, string][] = [];
  let option: CommandOption | undefined;
  let valueStart = 0;

  if (text.slice(0, names[0]?.index).trim() !== '') {
    option = options.find(({ required }) => required === true) ?? options[0];
    if (option === undefined) return null;
    untaken.delete(option.name);
  }
  for (const { index, 0: match, 1: name = '' } of names) {
    const next = untaken.get(name);
    if (next === undefined) continue;
    untaken.delete(name);
    if (option !== undefined) split.push([option, text.slice(valueStart, index).trim()]);
    option = next;
    valueStart = index + match.length;
  }
  if (option !== undefined) split.push([option, text.slice(valueStart).trim()]);
  return split;
}

interface OptionKind {
  readonly wanted: string;
  readonly pattern: RegExp;
  readonly read: (typed: string) => string | number | boolean;
}

const TEXT: OptionKind = { wanted: 'some text', pattern: /\S/, read: (typed) => typed };
const KINDS: ReadonlyMap<number, OptionKind> = new Map<number, OptionKind>([
  [
    ApplicationCommandOptionType.Boolean,
    {
      wanted: 'true or false',
      pattern: /^(?:true|false)$/i,
      read: (typed) => typed.toLowerCase() === 'true',
    },
  ],
  [ApplicationCommandOptionType.Integer, { wanted: 'a whole number', pattern: /^-?\d+$/, read: Number }],
  [ApplicationCommandOptionType.Number, { wanted: 'a number', pattern: /^-?\d+(?:\.\d+)?$/, read: Number }],
]);

function kindOf({ type }: CommandOption): OptionKind {
  return KINDS.get(type) ?? TEXT;
}

function readValue(option: CommandOption, typed: string): string | number | boolean | null {
  const { pattern, read } = kindOf(option);
  return pattern.test(typed) ? read(typed) : null;
}

function firstWord(text: string): { name: string; rest: string } {
  const [, name = '', rest = ''] = /^\s*(\S*)\s*(.*)$/s.exec(text) ?? [];
  return { name, rest };
}
