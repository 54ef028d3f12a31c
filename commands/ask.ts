/**
 * `/ask question [article] [private]`: the passage that answers.
 */
import { ApplicationCommandOptionType, ApplicationIntegrationType, InteractionContextType } from 'discord.js';
import { answerCard } from '../src/discord/card.ts';
import type { ChatInputCommand } from '../src/discord/command.ts';
import { wording } from '../src/discord/wording.ts';
import { completeArticle, indexesNamed } from './article-option.ts';

const LONGEST_QUESTION = 1000;

/** Room for an id or for a title. */
const LONGEST_ARTICLE = 200;

export const ask: ChatInputCommand = {
  definition: {
    name: 'ask',
    description: wording.ask.description,
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: wording.ask.question,
        required: true,
        max_length: LONGEST_QUESTION,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'article',
        description: wording.ask.article,
        autocomplete: true,
        max_length: LONGEST_ARTICLE,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        description: wording.ask.private,
      },
    ],
  },

  execute(options, { library, answer }) {
    const question = options.getString('question') ?? '';
    const asked = indexesNamed(options.getString('article'), library);
    if (asked === null) return { notice: wording.notice.noSuchArticle, private: true };
    return {
      card: answerCard(answer(question, asked), asked),
      private: options.getBoolean('private') ?? false,
    };
  },

  complete({ value }, { library }) {
    return completeArticle(value, library);
  },
};
