/**
 * `/article [article] [private]`: what an article is, and what it talks about.
 */
import type { ChatInputCommand } from '../src/discord/command.ts';
import { localised } from '../src/discord/localised.ts';
import { completeArticle, oneArticleOption } from './article-option.ts';
import { everywhere } from './everywhere.ts';
import { openNamed } from './open-named.ts';
import { privateOption } from './private-option.ts';

export const article: ChatInputCommand = {
  definition: { ...localised('article'), ...everywhere, options: [oneArticleOption, privateOption] },

  execute(options, context) {
    return openNamed(options, { purpose: 'show', paragraph: null }, context);
  },

  complete({ value }, { library, say }) {
    return completeArticle(value, library, say);
  },
};
