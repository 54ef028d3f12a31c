/**
 * Names and descriptions of commands and options in every language of the interface, as Discord takes them. Pure.
 */
import { Locale, type LocalizationMap } from 'discord.js';
import { type MessageId, type Say, sayIn } from './wording.ts';

/** What has both a name and a description among the messages, such as `ask` or `option.article`. */
type Described = MessageId extends infer Id ? (Id extends `${infer Key}.description` ? Key : never) : never;

/** Discord's locales that are spoken to in each language of the interface, but for English, which is the default. */
const LOCALES: readonly Locale[] = Object.values(Locale).filter(
  (locale) => sayIn(locale) !== sayIn(Locale.EnglishUS),
);

/** The fields of a slash command, or of an option, that people read. */
export function localised(key: Described) {
  const name: MessageId = `${key}.name`;
  const description: MessageId = `${key}.description`;
  return {
    ...localisedName(name),
    description: sayIn(Locale.EnglishUS)(description),
    description_localizations: translations(description),
  };
}

/** The name of a command that has no description, such as one of a message's menu. */
export function localisedName(name: MessageId) {
  return { name: sayIn(Locale.EnglishUS)(name), name_localizations: translations(name) };
}

function translations(message: MessageId): LocalizationMap {
  return Object.fromEntries(LOCALES.map((locale) => [locale, sayIn(locale)(message)]));
}

/** As in Discord's own types, which allow more than discord.js's. */
type Localizations = { readonly [L in Locale]?: string | null | undefined } | null | undefined;

interface NamedToPeople {
  readonly name: string;
  readonly name_localizations?: Localizations;
}

interface DescribedToPeople {
  readonly description: string;
  readonly description_localizations?: Localizations;
}

/** The name of a command or an option, as Discord shows it to somebody who speaks this language. */
export function nameSpokenTo({ name, name_localizations }: NamedToPeople, say: Say): string {
  return translated(name_localizations, say) ?? name;
}

/** The description of a command, as Discord shows it to somebody who speaks this language. */
export function descriptionSpokenTo(
  { description, description_localizations }: DescribedToPeople,
  say: Say,
): string {
  return translated(description_localizations, say) ?? description;
}

function translated(localizations: Localizations, say: Say): string | undefined {
  const locale = LOCALES.find((each) => sayIn(each) === say);
  return locale === undefined ? undefined : (localizations?.[locale] ?? undefined);
}
