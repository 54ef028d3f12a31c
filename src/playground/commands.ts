/**
 * Application commands: what the bot registers, and what Discord lists. Pure.
 */
import { z } from 'zod';

/** Texts by Discord's locales. */
export type Localizations = Readonly<Record<string, string>>;

/** A choice of an option. */
export interface CommandChoice {
  readonly name: string;
  readonly value: string | number;
  readonly name_localizations?: Localizations | null | undefined;
}

/** An option, a subcommand or a group of subcommands, as registered; Discord's own field names. */
export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly name_localizations?: Localizations | null | undefined;
  readonly description_localizations?: Localizations | null | undefined;
  readonly required?: boolean | null | undefined;
  readonly autocomplete?: boolean | null | undefined;
  readonly choices?: readonly CommandChoice[] | null | undefined;
  readonly options?: readonly CommandOption[] | null | undefined;
  readonly min_length?: number | null | undefined;
  readonly max_length?: number | null | undefined;
  readonly min_value?: number | null | undefined;
  readonly max_value?: number | null | undefined;
  readonly [field: string]: unknown;
}

const localizations = z.record(z.string(), z.string()).nullish();

const commandOption: z.ZodType<CommandOption> = z.lazy(() =>
  z.looseObject({
    type: z.number(),
    name: z.string(),
    description: z.string(),
    name_localizations: localizations,
    description_localizations: localizations,
    required: z.boolean().nullish(),
    autocomplete: z.boolean().nullish(),
    choices: z
      .array(
        z.looseObject({
          name: z.string(),
          value: z.union([z.string(), z.number()]),
          name_localizations: localizations,
        }),
      )
      .nullish(),
    options: z.array(commandOption).nullish(),
    min_length: z.number().nullish(),
    max_length: z.number().nullish(),
    min_value: z.number().nullish(),
    max_value: z.number().nullish(),
  }),
);

/** A command as a bot asks for it, read once Discord's schema has passed it. */
export const commandDefinition = z.object({
  type: z
    .number()
    .nullish()
    .transform((type) => type ?? 1),
  name: z.string(),
  name_localizations: localizations,
  description: z
    .string()
    .nullish()
    .transform((description) => description ?? ''),
  description_localizations: localizations,
  options: z.array(commandOption).nullish(),
  default_member_permissions: z
    .union([z.string(), z.number()])
    .nullish()
    .transform((permissions) => (permissions == null ? null : String(permissions))),
  contexts: z.array(z.number()).nullish(),
  integration_types: z.array(z.number()).nullish(),
  nsfw: z.boolean().nullish(),
});
export type CommandDefinition = z.infer<typeof commandDefinition>;

/** A command as Discord lists it. */
export interface RegisteredCommand {
  readonly id: string;
  readonly application_id: string;
  /** Changes with every change of the command. */
  readonly version: string;
  /** 1 slash command, 2 user menu, 3 message menu. */
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Localizations | null | undefined;
  readonly description: string;
  readonly description_localizations?: Localizations | null | undefined;
  readonly options?: readonly CommandOption[] | undefined;
  readonly default_member_permissions: string | null;
  readonly contexts: readonly number[] | null;
  readonly integration_types: readonly number[];
  readonly nsfw?: boolean | undefined;
  /** Only for commands of one server. */
  readonly guild_id?: string | undefined;
}

/** What Discord makes of a definition: defaults filled in, empty and false fields of options left out. */
export function registered(
  definition: CommandDefinition,
  identity: Pick<RegisteredCommand, 'id' | 'application_id' | 'version' | 'guild_id'>,
): RegisteredCommand {
  const { options, contexts, integration_types, nsfw, name_localizations, description_localizations } =
    definition;
  return {
    id: identity.id,
    application_id: identity.application_id,
    version: identity.version,
    ...(identity.guild_id === undefined ? {} : { guild_id: identity.guild_id }),
    type: definition.type,
    name: definition.name,
    name_localizations: name_localizations ?? null,
    description: definition.description,
    description_localizations: description_localizations ?? null,
    default_member_permissions: definition.default_member_permissions,
    contexts: contexts ?? null,
    integration_types: integration_types ?? [0],
    nsfw: nsfw ?? false,
    ...(options == null || options.length === 0 ? {} : { options: options.map(listedOption) }),
  };
}

function listedOption(option: CommandOption): CommandOption {
  const said = Object.entries(option).filter(
    ([field, value]) => value != null && !(field === 'required' && value === false),
  );
  return {
    ...Object.fromEntries(said),
    type: option.type,
    name: option.name,
    description: option.description,
    ...(option.options == null ? {} : { options: option.options.map(listedOption) }),
  };
}

/**
 * A command without its dictionaries of translations, as Discord lists it to those who did not ask for them.
 */
export function withoutLocalizations(command: RegisteredCommand): object {
  const { name_localizations: _names, description_localizations: _descriptions, ...rest } = command;
  return {
    ...rest,
    ...(rest.options === undefined ? {} : { options: rest.options.map(optionWithoutLocalizations) }),
  };
}

function optionWithoutLocalizations(option: CommandOption): object {
  const { name_localizations: _names, description_localizations: _descriptions, ...rest } = option;
  const choices = rest.choices?.map(({ name, value }) => ({ name, value }));
  return {
    ...rest,
    ...(choices === undefined ? {} : { choices }),
    ...(rest.options == null ? {} : { options: rest.options.map(optionWithoutLocalizations) }),
  };
}
