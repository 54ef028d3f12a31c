/**
 * The rules on commands that no schema holds. Pure.
 */
import { ApplicationCommandOptionType, ApplicationCommandType, Locale } from 'discord.js';
import type { CommandDefinition, CommandOption, Localizations } from './commands.ts';
import type { FieldPath, FormError } from './form-error.ts';
import { formError, notOneOf, required, tooLong } from './form-error.ts';

const MAX_COMMANDS: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};
const MAX_SIZE = 8000;
const MAX_CHOICE_VALUE = 100;
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES: readonly string[] = Object.values(Locale);

type Named = Pick<CommandOption, 'name' | 'name_localizations'>;

/** What is wrong with a set of commands as a whole. */
export function commandSetErrors(commands: readonly Pick<CommandDefinition, 'type' | 'name'>[]): FormError[] {
  const seen = new Set<string>();
  const errors: FormError[] = [];
  commands.forEach(({ type, name }, index) => {
    const key = `${type} ${name}`;
    if (seen.has(key)) {
      errors.push(
        formError([index], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique'),
      );
    }
    seen.add(key);
  });
  for (const [type, maximum] of Object.entries(MAX_COMMANDS)) {
    if (commands.filter((command) => command.type === Number(type)).length > maximum) {
      errors.push(tooLong([], maximum));
    }
  }
  return errors;
}

/** What is wrong with one command; `path` is the way to it in the request. */
export function commandErrors(command: CommandDefinition, path: FieldPath = []): FormError[] {
  const size = sizeOf(command);
  return [
    ...(size > MAX_SIZE
      ? [formError(path, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${MAX_SIZE})`)]
      : []),
    ...localeErrors(command, path),
    ...(command.type === ApplicationCommandType.ChatInput
      ? slashErrors(command, path)
      : menuErrors(command, path)),
  ];
}

function slashErrors(command: CommandDefinition, path: FieldPath): FormError[] {
  return [
    ...nameErrors(command, path),
    ...(command.description === '' ? [required([...path, 'description'])] : []),
    ...optionsErrors(command.options ?? [], [...path, 'options']),
  ];
}

function menuErrors({ description, options }: CommandDefinition, path: FieldPath): FormError[] {
  const invalid = (field: string) =>
    formError(
      [...path, field],
      'APPLICATION_COMMAND_MENU_FIELD_INVALID',
      `Context menu commands cannot have ${field}`,
    );
  return [
    ...(description === '' ? [] : [invalid('description')]),
    ...((options ?? []).length === 0 ? [] : [invalid('options')]),
  ];
}

/** The same holds for a name in any language. */
function nameErrors({ name, name_localizations }: Named, path: FieldPath): FormError[] {
  const places: readonly (readonly [FieldPath, string])[] = [
    [['name'], name],
    ...Object.entries(name_localizations ?? {}).map(
      ([locale, translation]) => [['name_localizations', locale], translation] as const,
    ),
  ];
  return places.flatMap(([place, words]) =>
    SLASH_NAME.test(words) && words === words.toLowerCase()
      ? []
      : [formError([...path, ...place], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid')],
  );
}

function optionsErrors(options: readonly CommandOption[], path: FieldPath): FormError[] {
  const names = new Set<string>();
  let optionalSeen = false;
  const errors: FormError[] = [];
  options.forEach((option, index) => {
    const here = [...path, index];
    if (names.has(option.name)) {
      errors.push(
        formError(
          [...here, 'name'],
          'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
          'Option name already exists',
        ),
      );
    }
    if (option.required === true && optionalSeen) {
      errors.push(
        formError(
          here,
          'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
          'Required options must be placed before non-required options',
        ),
      );
    }
    names.add(option.name);
    optionalSeen ||= option.required !== true;
    errors.push(...optionErrors(option, here));
  });
  const nested = options.filter(({ type }) => isSubcommand(type));
  if (nested.length > 0 && nested.length < options.length) {
    errors.push(
      formError(
        path,
        'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        'Sub-commands and options cannot stand side by side',
      ),
    );
  }
  return errors;
}

function optionErrors(option: CommandOption, path: FieldPath): FormError[] {
  const choices = option.choices ?? [];
  const errors = [...nameErrors(option, path), ...localeErrors(option, path)];
  if (option.autocomplete === true && choices.length > 0) {
    errors.push(
      formError(
        path,
        'APPLICATION_COMMAND_OPTION_CHOICES_AND_AUTOCOMPLETE_MUTUALLY_EXCLUSIVE',
        'Choices and autocomplete cannot both be set on an option',
      ),
    );
  }
  errors.push(...choicesErrors(choices, [...path, 'choices']));
  errors.push(...optionsErrors(option.options ?? [], [...path, 'options']));
  for (const [least, most] of [
    ['min_length', 'max_length'],
    ['min_value', 'max_value'],
  ] as const) {
    if ((option[least] ?? Number.NEGATIVE_INFINITY) > (option[most] ?? Number.POSITIVE_INFINITY)) {
      errors.push(
        formError([...path, least], 'APPLICATION_COMMAND_OPTION_RANGE_INVALID', `Must not exceed ${most}`),
      );
    }
  }
  return errors;
}

function isSubcommand(type: number): boolean {
  return (
    type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup
  );
}

/** What is wrong with choices, registered or suggested: names are unique, and texts as values are short. */
export function choicesErrors(
  choices: readonly { readonly name: string; readonly value: string | number }[],
  path: FieldPath,
): FormError[] {
  const names = new Set<string>();
  const errors: FormError[] = [];
  choices.forEach(({ name, value }, index) => {
    if (names.has(name)) {
      errors.push(
        formError(
          [...path, index, 'name'],
          'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
          'Option choice name already exists',
        ),
      );
    }
    names.add(name);
    if (typeof value === 'string' && value.length > MAX_CHOICE_VALUE) {
      errors.push(tooLong([...path, index, 'value'], MAX_CHOICE_VALUE));
    }
  });
  return errors;
}

function localeErrors(
  texts: Pick<CommandOption, 'name_localizations' | 'description_localizations'>,
  path: FieldPath,
): FormError[] {
  return (['name_localizations', 'description_localizations'] as const).flatMap((field) =>
    Object.keys(texts[field] ?? {})
      .filter((locale) => !LOCALES.includes(locale))
      .map((locale) => notOneOf([...path, field, locale], LOCALES)),
  );
}

/** Names, descriptions and values of a command and all below it; of translations, the longest counts. */
function sizeOf(
  part: Pick<
    CommandOption,
    'name' | 'description' | 'name_localizations' | 'description_localizations' | 'options' | 'choices'
  >,
): number {
  const longest = (text: string, translations: Localizations | null | undefined) =>
    Math.max(text.length, ...Object.values(translations ?? {}).map(({ length }) => length));
  const own =
    longest(part.name, part.name_localizations) + longest(part.description, part.description_localizations);
  const choices = (part.choices ?? []).map(
    ({ name, value, name_localizations }) => longest(name, name_localizations) + String(value).length,
  );
  return [...choices, ...(part.options ?? []).map(sizeOf)].reduce((sum, size) => sum + size, own);
}
