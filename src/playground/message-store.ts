/**
 * The messages of every channel, as Discord keeps them.
 */
import type { Component } from './component.ts';
import type { Pings } from './mentions.ts';
import type { Embed } from './message-body.ts';
import type { User } from './world.ts';

export interface Attachment {
  readonly id: string;
  readonly filename: string;
  /** In bytes; the bytes themselves are not kept. */
  readonly size: number;
  readonly contentType: string;
}

/** The interaction that a message answers. */
export interface Origin {
  readonly id: string;
  readonly type: number;
  readonly user: User;
  readonly owners: Readonly<Record<string, string>>;
  /** The command that was used, as people see it; null where it was none. */
  readonly command: string | null;
}

export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  readonly author: User;
  /** Discord's message type: 0 plain, 19 reply, 20 slash command, 23 menu command. */
  readonly type: number;
  readonly content: string;
  readonly components: readonly Component[];
  readonly embeds: readonly Embed[];
  readonly attachments: readonly Attachment[];
  readonly flags: number;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  readonly editedAt: number | null;
  /** The id of the message replied to. */
  readonly replyTo: string | null;
  readonly pings: Pings;
  /** Who alone sees it; null where all do. */
  readonly seenBy: string | null;
  readonly origin: Origin | null;
  readonly nonce: string | number | null;
}

export interface MessageChange {
  readonly kind: 'created' | 'edited' | 'deleted';
  readonly message: StoredMessage;
}

const KEPT_PER_CHANNEL = 500;

/** Keeps the last 500 messages of each channel; older ones are gone, as if deleted without a word. */
export class MessageStore {
  readonly #channels = new Map<string, Map<string, StoredMessage>>();
  readonly #onChange: (change: MessageChange) => void;

  constructor(onChange: (change: MessageChange) => void) {
    this.#onChange = onChange;
  }

  add(message: StoredMessage): void {
    const channel = this.#channels.get(message.channelId) ?? new Map<string, StoredMessage>();
    this.#channels.set(message.channelId, channel);
    channel.set(message.id, message);
    for (const oldest of channel.keys()) {
      if (channel.size <= KEPT_PER_CHANNEL) break;
      channel.delete(oldest);
    }
    this.#onChange({ kind: 'created', message });
  }

  replace(message: StoredMessage): void {
    this.#channels.get(message.channelId)?.set(message.id, message);
    this.#onChange({ kind: 'edited', message });
  }

  remove(message: StoredMessage): void {
    this.#channels.get(message.channelId)?.delete(message.id);
    this.#onChange({ kind: 'deleted', message });
  }

  find(channelId: string, id: string): StoredMessage | undefined {
    return this.#channels.get(channelId)?.get(id);
  }

  /** Oldest first. */
  in(channelId: string): StoredMessage[] {
    return [...(this.#channels.get(channelId)?.values() ?? [])];
  }
}
