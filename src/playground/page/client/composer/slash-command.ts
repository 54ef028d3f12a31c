/**
 * Slash commands as the composer offers them: every subcommand one of its own. Pure.
 */
import type { CommandOption, RegisteredCommand } from '../../../commands.ts';

export interface SlashCommand {
  /** With the names of subcommands after it, such as `settings show`. */
  readonly path: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
}

/** Discord's numbers for types of options. */
export const OptionKind = {
  Subcommand: 1,
  SubcommandGroup: 2,
  Integer: 4,
  Boolean: 5,
  User: 6,
  Channel: 7,
  Number: 10,
} as const;

export function slashCommands(commands: readonly RegisteredCommand[]): SlashCommand[] {
  return commands.flatMap(({ name, description, options }) => reached(name, description, options ?? []));
}

function reached(path: string, description: string, options: readonly CommandOption[]): SlashCommand[] {
  const nested = options.filter(
    ({ type }) => type === OptionKind.Subcommand || type === OptionKind.SubcommandGroup,
  );
  if (nested.length === 0) return [{ path, description, options }];
  return nested.flatMap((each) => reached(`${path} ${each.name}`, each.description, each.options ?? []));
}

/** Those that are meant by what stands behind the slash; such as begin with it come first. */
export function matching(commands: readonly SlashCommand[], typed: string): SlashCommand[] {
  const wanted = typed.toLowerCase();
  const begins = commands.filter(({ path }) => path.startsWith(wanted));
  return [...begins, ...commands.filter(({ path }) => !path.startsWith(wanted) && path.includes(wanted))];
}

/** A command that is written out with a space behind it, and what follows; null where there is none. */
export function writtenOut(
  commands: readonly SlashCommand[],
  text: string,
): { readonly command: SlashCommand; readonly rest: string } | null {
  const command = commands.find(({ path }) => text.startsWith(`/${path} `));
  return command === undefined ? null : { command, rest: text.slice(command.path.length + 2) };
}
