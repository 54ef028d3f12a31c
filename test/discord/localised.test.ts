import type { APIApplicationCommandOption } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';

/** Discord's locales that the bot speaks besides English. */
const LOCALES = ['de', 'es-419', 'es-ES', 'fr', 'pt-BR', 'ru', 'tr', 'zh-CN'];

/** Discord's rule. */
const NAME = /^[-_\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const definitions = commands.map(({ definition }) => definition);
const slashCommands = definitions.filter((definition) => 'description' in definition);

interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string | null | undefined>> | null | undefined;
}

function namesIn(locale: string, parts: readonly Named[]): (string | null | undefined)[] {
  return parts.map(({ name_localizations }) => new Map(Object.entries(name_localizations ?? {})).get(locale));
}

function optionsOf({ options = [] }: { options?: APIApplicationCommandOption[] | undefined }) {
  return options;
}

describe('commands and options', () => {
  const parts = [...slashCommands, ...slashCommands.flatMap(optionsOf)];

  it('have a name and a description in every language of the interface that is one of Discord', () => {
    for (const part of parts) {
      expect(Object.keys(part.name_localizations ?? {}).toSorted()).toEqual(LOCALES);
      expect(Object.keys(part.description_localizations ?? {}).toSorted()).toEqual(LOCALES);
    }
    for (const { name_localizations } of definitions) {
      expect(Object.keys(name_localizations ?? {}).toSorted()).toEqual(LOCALES);
    }
  });

  it.each(LOCALES)('have names that Discord takes, in %s', (locale) => {
    const refused = namesIn(locale, parts).filter(
      (name = null) => name === null || !NAME.test(name) || name !== name.toLowerCase(),
    );
    expect(refused).toEqual([]);
  });

  it.each(LOCALES)('share no name with one beside them, in %s', (locale) => {
    const groups = [definitions, ...slashCommands.map(optionsOf)];
    for (const names of groups.map((group) => namesIn(locale, group))) {
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it.each(LOCALES)('have descriptions of at most 100 characters, in %s', (locale) => {
    const descriptions = parts.map(({ description_localizations }) =>
      new Map(Object.entries(description_localizations ?? {})).get(locale),
    );
    expect(descriptions.filter((words) => !words || words.length > 100)).toEqual([]);
  });
});
