/**
 * `/help`: what there is to do, made from the list of commands itself.
 */
import type { ChatInputCommand, Command } from '../src/discord/command.ts';
import { helpCard } from '../src/discord/help-card.ts';
import { localised } from '../src/discord/localised.ts';
import { everywhere } from './everywhere.ts';

/** @param commands Gives all commands, this one among them. */
export function helpOn(commands: () => readonly Command[]): ChatInputCommand {
  return {
    definition: { ...localised('help'), ...everywhere },

    execute(_options, { library, say }) {
      return { card: helpCard(commands(), library.indexes, say), private: true };
    },
  };
}
