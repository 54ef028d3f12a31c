/**
 * The option that shows the reply to the asker alone.
 */
import { type APIApplicationCommandBooleanOption, ApplicationCommandOptionType } from 'discord.js';
import type { FilledOptions } from '../src/discord/command.ts';
import { localised } from '../src/discord/localised.ts';

export const privateOption: APIApplicationCommandBooleanOption = {
  ...localised('option.private'),
  type: ApplicationCommandOptionType.Boolean,
};

/** For all to see, unless asked otherwise. */
export function isPrivate(options: FilledOptions): boolean {
  return options.getBoolean('private') ?? false;
}
