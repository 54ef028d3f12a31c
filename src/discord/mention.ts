/**
 * Questions asked by writing: a mention of the bot, or a direct message to it.
 */
import { DiscordAPIError, type Message, MessageFlags } from 'discord.js';
import { answerReply } from './answer-reply.ts';
import type { DispatchOptions } from './dispatch.ts';
import { messageFields, type Words } from './reply.ts';
import { languageSpoken } from './spoken-language.ts';
import { sayIn } from './wording.ts';

const FORBIDDEN = 403;

/** What matters of a message. */
export interface Written {
  readonly content: string;
  /** By a person, not by a bot, a webhook or Discord itself. */
  readonly byPerson: boolean;
  readonly direct: boolean;
  readonly mentionsBot: boolean;
}

/** The question in a message; empty where there is none, null where the message is none of the bot's business. Pure. */
export function questionIn(
  { content, byPerson, direct, mentionsBot }: Written,
  botId: string,
): string | null {
  if (!byPerson || !(direct || mentionsBot)) return null;
  return content.replace(new RegExp(`<@!?${botId}>`, 'g'), ' ').trim();
}

export interface MentionOptions extends Pick<DispatchOptions, 'context' | 'log' | 'newErrorId'> {
  readonly botId: string;
}

/** Gives the handler of messages, which never rejects. */
export function mentionHandler({ botId, context, log, newErrorId }: MentionOptions) {
  function wordsFor(question: string, direct: boolean): Words {
    const { indexes } = context.library;
    const articles = indexes.map(({ article }) => article);
    if (question === '') {
      const say = sayIn(languageSpoken(articles));
      return {
        notice: say(direct ? 'notice.howToAskDirectly' : 'notice.howToAsk', { ask: say('ask.name') }),
      };
    }
    const found = context.answer(question, indexes);
    const cited = articles.filter(({ id }) => id === found.excerpts[0]?.article);
    const say = sayIn(languageSpoken(cited.length > 0 ? cited : articles));
    return answerReply(found, indexes, { say, question: null, private: false });
  }

  return async (message: Message): Promise<void> => {
    const direct = message.guildId === null;
    const question = questionIn(
      {
        content: message.content,
        byPerson: !(message.author.bot || message.webhookId !== null || message.system),
        direct,
        mentionsBot: message.mentions.users.has(botId),
      },
      botId,
    );
    if (question === null) return;
    try {
      await reply(message, wordsFor(question, direct));
    } catch (error) {
      if (error instanceof DiscordAPIError && error.status === FORBIDDEN) {
        log.warn({ err: error, message: message.id }, 'the bot was asked where it may not write');
        return;
      }
      const errorId = newErrorId();
      log.error({ err: error, errorId, message: message.id }, 'a message could not be answered');
      const articles = context.library.indexes.map(({ article }) => article);
      const notice = sayIn(languageSpoken(articles))('notice.failure', { errorId });
      await reply(message, { notice }).catch((failure: unknown) => {
        log.error({ err: failure, errorId, message: message.id }, 'nor could the failure be told');
      });
    }
  };
}

/** Replies without a sound. The nonce keeps a repeated request from becoming a second reply. */
function reply(message: Message, words: Words): Promise<Message> {
  return message.reply({
    ...messageFields(words, [MessageFlags.SuppressNotifications]),
    nonce: message.id,
    enforceNonce: true,
    failIfNotExists: false,
  });
}
