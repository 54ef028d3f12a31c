/**
 * `/read [article] [paragraph] [private]`: the text of an article, by the page.
 */
import { ApplicationCommandOptionType } from 'discord.js';
import type { ChatInputCommand } from '../src/discord/command.ts';
import { localised } from '../src/discord/localised.ts';
import { completeArticle, indexesNamed, oneArticleOption } from './article-option.ts';
import { everywhere } from './everywhere.ts';
import { openNamed } from './open-named.ts';
import { completeParagraph } from './paragraph-completion.ts';
import { privateOption } from './private-option.ts';

export const read: ChatInputCommand = {
  definition: {
    ...localised('read'),
    ...everywhere,
    options: [
      oneArticleOption,
      {
        ...localised('read.paragraph'),
        type: ApplicationCommandOptionType.Integer,
        autocomplete: true,
        min_value: 1,
      },
      privateOption,
    ],
  },

  execute(options, context) {
    return openNamed(options, { purpose: 'read', paragraph: options.getInteger('paragraph') }, context);
  },

  complete({ name, value }, { library, say }, options) {
    if (name === 'article') return completeArticle(value, library, say);
    const [only, ...others] = indexesNamed(options.getString('article'), library) ?? [];
    return only === undefined || others.length > 0 ? [] : completeParagraph(value, only);
  },
};
