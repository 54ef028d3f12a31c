/**
 * `/ask question [article] [private]`: the passage that answers.
 */
import { ApplicationCommandOptionType } from 'discord.js';
import { answerReply } from '../src/discord/answer-reply.ts';
import { LONGEST_QUESTION } from '../src/discord/asked-question.ts';
import type { ChatInputCommand } from '../src/discord/command.ts';
import { localised } from '../src/discord/localised.ts';
import { privately } from '../src/discord/reply.ts';
import { articleOption, completeArticle, indexesNamed } from './article-option.ts';
import { everywhere } from './everywhere.ts';
import { isPrivate, privateOption } from './private-option.ts';

export const ask: ChatInputCommand = {
  definition: {
    ...localised('ask'),
    ...everywhere,
    options: [
      {
        ...localised('ask.question'),
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: LONGEST_QUESTION,
      },
      articleOption,
      privateOption,
    ],
  },

  execute(options, context) {
    const { library, answer, say } = context;
    const question = options.getString('question') ?? '';
    const asked = indexesNamed(options.getString('article'), library);
    if (asked === null) return privately(say('notice.noSuchArticle'));
    return answerReply(answer(question, asked), asked, { say, question, private: isPrivate(options) });
  },

  complete({ value }, { library, say }) {
    return completeArticle(value, library, say);
  },
};
