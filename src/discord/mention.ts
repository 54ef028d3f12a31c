/**
 * Questions asked by writing: a mention of the bot, a direct message to it, or a reply to its answer.
 */
import { DiscordAPIError, type Message } from 'discord.js';
import { answerReply } from './answer-reply.ts';
import type { DispatchOptions } from './dispatch.ts';
import { earlierAnswer } from './earlier-answer.ts';
import { asFollowUp } from './follow-up-question.ts';
import { replySilently, tellWhatIsMissing } from './message-reply.ts';
import type { Ending } from './observer.ts';
import type { Verdict } from './rate-limit.ts';
import type { Words } from './reply.ts';
import { languageSpoken } from './spoken-language.ts';
import { type Say, sayIn } from './wording.ts';
import { questionIn, type Written } from './written-question.ts';

const FORBIDDEN = 403;

/** What Discord answers where a reply may not be one, because the bot may not read what it replies to. */
const CANNOT_REPLY = 160_002;

export interface MentionOptions extends Pick<DispatchOptions, 'context' | 'log' | 'newErrorId'> {
  readonly botId: string;
  /** What to do about somebody who asks now. */
  readonly mayAsk: (personId: string) => Verdict;
}

/** Gives the handler of messages, which tells how each ended, and never rejects. */
export function mentionHandler({ botId, context, log, newErrorId, mayAsk }: MentionOptions) {
  const articles = context.library.indexes.map(({ article }) => article);
  const say = sayIn(languageSpoken(articles));

  async function wordsFor(message: Message, asked: string): Promise<Words> {
    if (asked === '') return { notice: howToAsk(message.guildId === null, say) };
    const earlier = await earlierAnswer(message, botId);
    const { question, indexes, completed } = asFollowUp(asked, earlier, context);
    const found = context.answer(question, indexes);
    const cited = articles.filter(({ id }) => id === found.excerpts[0]?.article);
    const speaking = cited.length > 0 ? sayIn(languageSpoken(cited)) : say;
    return answerReply(found, indexes, { say: speaking, question: completed, private: false });
  }

  async function answerTo(message: Message, asked: string): Promise<Ending> {
    const verdict = mayAsk(message.author.id);
    if (verdict === 'ignore') return 'ignored';
    const words = verdict === 'tell' ? { notice: say('notice.tooOften') } : await wordsFor(message, asked);
    await replySilently(message, words);
    return 'answered';
  }

  return async (message: Message): Promise<Ending> => {
    const question = questionIn(writtenIn(message, botId), botId);
    if (question === null) return 'ignored';
    try {
      return await answerTo(message, question);
    } catch (error) {
      if (isForbidden(error)) {
        log.warn({ err: error, message: message.id }, 'the bot was asked where it may not write');
        return tellWhatIsMissing(message, say).then(
          () => 'failed',
          (failure: unknown) => {
            log.warn({ err: failure, message: message.id }, 'nor could the asker be told');
            return 'lost';
          },
        );
      }
      const errorId = newErrorId();
      log.error({ err: error, errorId, message: message.id }, 'a message could not be answered');
      return replySilently(message, { notice: say('notice.failure', { errorId }) }).then(
        () => 'failed',
        (failure: unknown) => {
          log.error({ err: failure, errorId, message: message.id }, 'nor could the failure be told');
          return 'lost';
        },
      );
    }
  };
}

function writtenIn(message: Message, botId: string): Written {
  return {
    content: message.content,
    byPerson: !(message.author.bot || message.webhookId !== null || message.system),
    direct: message.guildId === null,
    mentionsBot: message.mentions.users.has(botId),
  };
}

function howToAsk(direct: boolean, say: Say): string {
  return say(direct ? 'notice.howToAskDirectly' : 'notice.howToAsk', { ask: say('ask.name') });
}

function isForbidden(error: unknown): boolean {
  return error instanceof DiscordAPIError && (error.status === FORBIDDEN || error.code === CANNOT_REPLY);
}
