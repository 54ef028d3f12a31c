/**
 * Names and descriptions of commands and options in every language of the interface, as Discord takes them. Pure.
 */
import { Locale, type LocalizationMap } from 'discord.js';
import { type MessageId, sayIn } from './wording.ts';

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
