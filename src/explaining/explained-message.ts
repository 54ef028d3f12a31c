/**
 * A message of the bot's in the playground, read as the answer that it is, and laid open. Pure.
 */
import { questionOn } from '../discord/asked-question.ts';
import { articleOn } from '../discord/follow-up-question.ts';
import { questionIn } from '../discord/written-question.ts';
import type { Library } from '../library/library.ts';
import type { WhyData } from '../playground/page/why-data.ts';
import type { Message } from '../playground/playground.ts';
import { explain } from './why.ts';

/**
 * Why a message quotes what it quotes; null where it quotes nothing.
 *
 * @param repliedTo What it replies to: the question stands there where it does not stand on the card.
 */
export function explainMessage(
  { components }: Message,
  repliedTo: Message | null,
  library: Library,
  botId: string,
): WhyData | null {
  const index = library.find(articleOn(components) ?? '');
  const content = repliedTo?.content ?? '';
  const written = questionIn({ content, byPerson: true, direct: true, mentionsBot: true }, botId);
  const question = questionOn(components) ?? written ?? '';
  return index === undefined || question === '' ? null : explain(question, [index]);
}
