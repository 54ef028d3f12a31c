/**
 * The answer of ours that somebody replied to, fetched from Discord: nothing is remembered.
 */
import { DiscordAPIError, type Message } from 'discord.js';
import type { EarlierAnswer } from './follow-up-question.ts';
import { questionIn } from './written-question.ts';

/**
 * What a message replies to, where that is an answer of the bot's; null where it is not, or cannot be read any more.
 *
 * The question of an answer to a mention stands in the message above it, which Discord lets the bot read, as it was for it.
 */
export async function earlierAnswer(message: Message, botId: string): Promise<EarlierAnswer | null> {
  const answer = await repliedTo(message);
  if (answer === null || answer.author.id !== botId) return null;
  const asked = await repliedTo(answer);
  const written = { content: asked?.content ?? '', byPerson: true, direct: true, mentionsBot: true };
  const question = questionIn(written, botId);
  return {
    components: answer.components.map((component) => component.toJSON()),
    question: question === '' ? null : question,
  };
}

async function repliedTo(message: Message): Promise<Message | null> {
  if (message.reference?.messageId === undefined) return null;
  try {
    return await message.fetchReference();
  } catch (error) {
    // Deleted, or out of the bot's sight: then the question has to stand by itself.
    if (error instanceof DiscordAPIError) return null;
    throw error;
  }
}
