/**
 * What commands and options are called in a person's language. Pure.
 */
import type { CommandOption } from '../commands.ts';

type Called = Pick<CommandOption, 'name' | 'name_localizations'>;

/**
 * Whether somebody whose client speaks a language means this command or option by a name: the one that they see, or its own,
 * which goes to the bot.
 *
 * @param locale One of Discord's.
 */
export function isCalled({ name, name_localizations }: Called, called: string, locale: string): boolean {
  return called === name || called === name_localizations?.[locale];
}
