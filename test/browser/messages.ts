/**
 * Messages for tests of their looks, as plain data.
 */
import type { Message } from '../../src/playground/message.ts';

const PLACE: Message['place'] = {
  kind: 'guild-text',
  channelId: '300000000000000001',
  name: 'general',
  guildId: '400000000000000001',
  botIsMember: true,
};

export const READER = '200000000000000001';
export const ADA: Message['author'] = { id: READER, username: 'ada', bot: false };
export const BOT: Message['author'] = { id: '200000000000000002', username: 'pullquote', bot: true };

/** The id of a message sent so many minutes after ten o'clock on 25 November 2026. */
export function idAt(minutes: number): string {
  const sent = Date.UTC(2026, 10, 25, 10, minutes);
  return String(BigInt(sent - 1_420_070_400_000) << 22n);
}

/** A message of the reader's own, at ten o'clock, that says nothing. */
export function messageOf(parts: Partial<Message>): Message {
  return {
    id: idAt(0),
    place: PLACE,
    author: ADA,
    content: '',
    components: [],
    embeds: [],
    attachments: [],
    flags: 0,
    ephemeral: false,
    loading: false,
    edited: false,
    replyTo: null,
    used: null,
    pings: { everyone: false, users: [], roles: [] },
    text: '',
    ...parts,
  };
}

/** A container with a line of text and buttons, in components as the bot sends them. */
export function cardOf(content: string, ...buttons: readonly Record<string, unknown>[]) {
  const row = buttons.map((button) => ({ type: 2, style: 2, ...button }));
  return {
    type: 17,
    accent_color: 0x57f287,
    components: [{ type: 10, content }, ...(row.length === 0 ? [] : [{ type: 1, components: row }])],
  };
}
