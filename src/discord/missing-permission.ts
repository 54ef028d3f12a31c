/**
 * Which permission the bot lacks where it was asked. Pure.
 */
import { PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import type { MessageId } from './wording.ts';

/** What a reply takes, in the order in which Discord wants them. */
const NEEDED = [
  ['permission.viewChannel', PermissionFlagsBits.ViewChannel],
  ['permission.sendMessages', PermissionFlagsBits.SendMessages],
  ['permission.sendMessagesInThreads', PermissionFlagsBits.SendMessagesInThreads],
  ['permission.readMessageHistory', PermissionFlagsBits.ReadMessageHistory],
] as const satisfies readonly (readonly [MessageId, bigint])[];

/**
 * The message that names the first permission that is missing; where none is, the first that could be refused nevertheless.
 *
 * @param thread Whether the place is a thread, in which another permission than in its channel counts.
 */
export function missingPermission(permissions: Readonly<PermissionsBitField>, thread: boolean): MessageId {
  const other = thread ? PermissionFlagsBits.SendMessages : PermissionFlagsBits.SendMessagesInThreads;
  const missing = NEEDED.find(([, bit]) => bit !== other && !permissions.has(bit));
  return missing?.[0] ?? 'permission.sendMessages';
}
