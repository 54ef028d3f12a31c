/**
 * The question in what somebody wrote to the bot. Pure.
 */

/** What matters of a message. */
export interface Written {
  readonly content: string;
  /** By a person, not by a bot, a webhook or Discord itself. */
  readonly byPerson: boolean;
  readonly direct: boolean;
  readonly mentionsBot: boolean;
}

/** The question in a message; empty where there is none, null where the message is none of the bot's business. */
export function questionIn(
  { content, byPerson, direct, mentionsBot }: Written,
  botId: string,
): string | null {
  if (!byPerson || !(direct || mentionsBot)) return null;
  return content.replace(new RegExp(`<@!?${botId}>`, 'g'), ' ').trim();
}
