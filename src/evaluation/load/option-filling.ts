/**
 * Options as people fill them in, read off the commands that the bot has registered. Pure.
 */
import { ApplicationCommandOptionType } from 'discord.js';
import type { OptionValues, RegisteredCommand } from '../../playground/playground.ts';
import { pick, type Random } from '../random.ts';
import { typedText } from './texts.ts';

type Option = NonNullable<RegisteredCommand['options']>[number];

/** Most characters that Discord takes for an option of text. */
const LONGEST_TEXT = 6000;
const OPTIONAL_SHARE = 0.5;

/** A command with its subcommands, as `person.runCommand` names it, and the options at the end of the way. */
export interface Filled {
  readonly path: string;
  readonly offered: readonly Option[];
}

export function wayInto(command: RegisteredCommand, random: Random): Filled {
  let path = command.name;
  let offered = command.options ?? [];
  for (;;) {
    const nested = offered.filter(({ type }) => type <= ApplicationCommandOptionType.SubcommandGroup);
    if (nested.length === 0) return { path, offered };
    const next = pick(nested, random);
    path += ` ${next.name}`;
    offered = next.options ?? [];
  }
}

/** A value for each required option, and for some of the others. */
export function fillIn(offered: readonly Option[], words: readonly string[], random: Random): OptionValues {
  const filled = offered
    .filter(({ required }) => required === true || random() < OPTIONAL_SHARE)
    .map((option) => [option.name, valueFor(option, words, random)] as const);
  return Object.fromEntries(filled);
}

function valueFor(option: Option, words: readonly string[], random: Random): string | number | boolean {
  const { type, choices, min_length, max_length, min_value, max_value } = option;
  if (choices != null && choices.length > 0) return pick(choices, random).value;
  switch (type) {
    case ApplicationCommandOptionType.Boolean:
      return random() < 0.5;
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number: {
      const least = min_value ?? -(2 ** 53);
      const most = max_value ?? (random() < 0.8 ? 20 : 2 ** 53);
      return Math.floor(least + random() * (most - least));
    }
    default:
      return typedText(words, max_length ?? LONGEST_TEXT, random).padEnd(min_length ?? 1, 'x');
  }
}
