/**
 * `/lookup term [article] [private]`: every mention of a word or phrase.
 */
import { ApplicationCommandOptionType } from 'discord.js';
import { sentenceChosen } from '../src/discord/chosen-sentence.ts';
import type { ChatInputCommand } from '../src/discord/command.ts';
import { localised } from '../src/discord/localised.ts';
import { lookUp } from '../src/discord/looked-up.ts';
import { lookupCard } from '../src/discord/lookup-card.ts';
import { nowhere } from '../src/discord/nowhere.ts';
import { passageCard } from '../src/discord/passage-card.ts';
import { privately } from '../src/discord/reply.ts';
import { articleOption, completeArticle, indexesNamed } from './article-option.ts';
import { everywhere } from './everywhere.ts';
import { isPrivate, privateOption } from './private-option.ts';
import { completeTerm } from './term-completion.ts';

/** As long as the value of a choice: what is longer stands nowhere, and need not be looked for. */
const LONGEST_TERM = 100;

export const lookup: ChatInputCommand = {
  definition: {
    ...localised('lookup'),
    ...everywhere,
    options: [
      {
        ...localised('lookup.term'),
        type: ApplicationCommandOptionType.String,
        required: true,
        autocomplete: true,
        max_length: LONGEST_TERM,
      },
      articleOption,
      privateOption,
    ],
  },

  execute(options, { library, say }) {
    const term = options.getString('term') ?? '';
    const chosen = sentenceChosen(term, library);
    if (chosen === 'gone') return privately(say('lookup.chosenGone'));
    if (chosen !== null) {
      return { card: passageCard(chosen.index, chosen.passage, say), private: isPrivate(options) };
    }
    const indexes = indexesNamed(options.getString('article'), library);
    if (indexes === null) return privately(say('notice.noSuchArticle'));
    const found = lookUp(term, indexes);
    const card = lookupCard(found, 0, say);
    return card === null ? privately(nowhere(found, say)) : { card, private: isPrivate(options) };
  },

  complete({ name, value }, { library, say }, options) {
    if (name === 'article') return completeArticle(value, library, say);
    const indexes = indexesNamed(options.getString('article'), library) ?? library.indexes;
    return completeTerm(value, indexes, say);
  },
};
