/**
 * A message, as the people in the playground see it. Pure.
 */
import { MessageFlags } from 'discord.js';
import type { Component } from './component.ts';
import { allOf, wordsOf } from './component.ts';
import type { Pings } from './mentions.ts';
import { embedTexts } from './message-body.ts';
import type { StoredMessage } from './message-store.ts';
import type { Place } from './place.ts';
import type { User } from './world.ts';

/** A picture of a message at one moment; read the place again to see what became of it. */
export interface Message {
  readonly id: string;
  readonly place: Place;
  readonly author: { readonly id: string; readonly username: string; readonly bot: boolean };
  readonly content: string;
  /** As they were sent; Discord's own numbering (`id`) is added on the wire only. */
  readonly components: readonly Component[];
  readonly embeds: readonly Readonly<Record<string, unknown>>[];
  readonly attachments: readonly { readonly filename: string; readonly size: number }[];
  /** Discord's message flags: 64 ephemeral, 128 loading, 32768 Components V2. */
  readonly flags: number;
  /** Seen by one person only. */
  readonly ephemeral: boolean;
  /** "is thinking…": deferred, and not filled yet. */
  readonly loading: boolean;
  readonly edited: boolean;
  /** The id of the message that this one replies to, or null. */
  readonly replyTo: string | null;
  /** Who used which command (`/ask`, or the words of a menu), where this is the bot's answer to one; null for all else. */
  readonly used: { readonly user: Message['author']; readonly command: string } | null;
  /** Whom it notifies, or would notify if it were public. */
  readonly pings: Pings;
  /** All that people read in it, joined by line breaks: content, embeds, and the words of the components. */
  readonly text: string;
}

/** The picture of a stored message. */
export function seen(message: StoredMessage, place: Place): Message {
  const { id, content, components, embeds, flags, replyTo, pings, author, origin } = message;
  const texts = [content, ...embeds.flatMap(embedTexts), ...allOf(components).flatMap(wordsOf)];
  return {
    id,
    place,
    author: authorOf(author),
    content,
    components,
    embeds,
    attachments: message.attachments.map(({ filename, size }) => ({ filename, size })),
    flags,
    ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
    loading: (flags & MessageFlags.Loading) !== 0,
    edited: message.editedAt !== null,
    replyTo,
    used: origin?.command ? { user: authorOf(origin.user), command: origin.command } : null,
    pings,
    text: texts.filter((text) => text.length > 0).join('\n'),
  };
}

function authorOf({ id, username, bot }: User): Message['author'] {
  return { id, username, bot };
}
