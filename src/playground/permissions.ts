/**
 * Who may do what where, as Discord's permission bits. Pure.
 */
import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import type { Channel } from './place.ts';
import type { User } from './world.ts';

/** What everybody may do in a server of the playground, the bot included. */
export const EVERYONE = PermissionsBitField.resolve([
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.EmbedLinks,
  PermissionFlagsBits.AttachFiles,
  PermissionFlagsBits.ReadMessageHistory,
  PermissionFlagsBits.AddReactions,
  PermissionFlagsBits.UseApplicationCommands,
  PermissionFlagsBits.UseExternalApps,
]);

const WRITING = PermissionFlagsBits.SendMessages | PermissionFlagsBits.SendMessagesInThreads;

/** What the bot may do in a channel; outside of servers, what any app may do in a conversation. */
export function botPermissions(channel: Channel): bigint {
  return channel.botMayWrite || !channel.botIsMember ? EVERYONE : EVERYONE & ~WRITING;
}

export function memberPermissions(user: User, channel: Channel): bigint {
  if (user.administrator) return PermissionsBitField.All;
  return channel.externalAppsAllowed ? EVERYONE : EVERYONE & ~PermissionFlagsBits.UseExternalApps;
}

/**
 * Whether a person has all of the permissions, given as a decimal number; those of `0` only administrators
 * have.
 */
export function hasPermissions(user: User, channel: Channel, required: string): boolean {
  const bits = BigInt(required);
  return user.administrator || (bits !== 0n && (memberPermissions(user, channel) & bits) === bits);
}
