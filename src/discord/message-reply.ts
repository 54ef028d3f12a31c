/**
 * Replies to messages: without a sound, and where none may be sent, a word to whoever asked.
 */
import { type Message, MessageFlags } from 'discord.js';
import { missingPermission } from './missing-permission.ts';
import { messageFields, type Words } from './reply.ts';
import type { Say } from './wording.ts';

/** Replies without a sound. The nonce keeps a repeated request from becoming a second reply. */
export async function replySilently(message: Message, words: Words): Promise<void> {
  await message.reply({
    ...messageFields(words, [MessageFlags.SuppressNotifications]),
    nonce: message.id,
    enforceNonce: true,
    failIfNotExists: false,
  });
}

/** Tells whoever asked where the bot may not reply, in a direct message, which permission it lacks there. */
export async function tellWhatIsMissing(message: Message, say: Say): Promise<void> {
  const { channel, guild } = message;
  if (guild === null || channel.isDMBased()) return;
  const me = await guild.members.fetchMe();
  const permission = say(missingPermission(channel.permissionsFor(me), channel.isThread()));
  await message.author.send({
    content: say('notice.missingPermission', { permission, channel: `<#${channel.id}>` }),
    flags: [MessageFlags.SuppressNotifications],
  });
}
