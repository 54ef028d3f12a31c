/**
 * `/privacy`: what the bot gets to read, and what it keeps of it.
 */
import type { ChatInputCommand } from '../src/discord/command.ts';
import { localised } from '../src/discord/localised.ts';
import { privacyCard } from '../src/discord/privacy-card.ts';
import { everywhere } from './everywhere.ts';

export const privacy: ChatInputCommand = {
  definition: { ...localised('privacy'), ...everywhere },

  execute(_options, { say }) {
    return { card: privacyCard(say), private: true };
  },
};
