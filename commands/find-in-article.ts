/**
 * Right-click on a message → Apps → Find in article: the passages that bear on what somebody wrote, for the asker alone.
 */
import { ApplicationCommandType } from 'discord.js';
import { claimCard } from '../src/discord/claim-card.ts';
import { bearingOn, claimsIn } from '../src/discord/claims.ts';
import type { MessageCommand } from '../src/discord/command.ts';
import { localisedName } from '../src/discord/localised.ts';
import { privately } from '../src/discord/reply.ts';
import { languageSpoken } from '../src/discord/spoken-language.ts';
import { everywhere } from './everywhere.ts';

export const findInArticle: MessageCommand = {
  definition: { ...localisedName('find.name'), ...everywhere, type: ApplicationCommandType.Message },
  help: 'find.help',

  executeOn({ content }, { library, answer, say }) {
    const { indexes } = library;
    const { claims, leftOut } = claimsIn(content, languageSpoken(indexes.map(({ article }) => article)));
    if (claims.length === 0) return privately(say('find.noText'));
    const found = claims.map((claim) => ({ claim, passage: bearingOn(claim, indexes, answer) }));
    if (found.every(({ passage }) => passage === null)) return privately(say('find.nothingAtAll'));
    return { card: claimCard(found, leftOut, indexes, say), private: true };
  },
};
