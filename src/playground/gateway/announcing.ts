/**
 * Telling the bot what happened to a message, as far as Discord would.
 */
import { GatewayIntentBits, MessageFlags } from 'discord.js';
import type { MessageChange } from '../message-store.ts';
import type { State } from '../state.ts';
import { messageEventPayload } from '../wire-message.ts';

const EVENTS = {
  created: 'MESSAGE_CREATE',
  edited: 'MESSAGE_UPDATE',
  deleted: 'MESSAGE_DELETE',
} as const satisfies Record<MessageChange['kind'], string>;

/** Nothing is told of places that the bot is not in, nor of ephemeral messages, its own though they are. */
export function announce(
  { kind, message }: MessageChange,
  state: Pick<State, 'world' | 'messages' | 'gateway'>,
): void {
  const channel = state.world.channel(message.channelId);
  if (!channel.botIsMember || (message.flags & MessageFlags.Ephemeral) !== 0) return;
  const { guildId, channelId } = channel;
  const data =
    kind === 'deleted'
      ? { id: message.id, channel_id: channelId, ...(guildId === null ? {} : { guild_id: guildId }) }
      : messageEventPayload(message, state);
  const intent = guildId === null ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
  state.gateway.dispatch(EVENTS[kind], data, { guildId, intent });
}
