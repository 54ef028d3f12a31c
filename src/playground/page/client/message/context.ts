/**
 * What a message needs to know of the page around it to be drawn. Pure.
 */
import type { Message } from '../../../message.ts';

/** How ids that stand as mentions are called; an id that nobody has is given back as Discord shows it. */
export interface Names {
  /** `<@id>`, without the at sign. */
  user(id: string): string;
  /** `<#id>`, without the hash sign. */
  channel(id: string): string;
  /** `</name:id>`, without the slash. */
  command(id: string): string;
}

export interface MessageContext {
  readonly names: Names;
  /** The reader's own id: mentions of it stand out, and so does a message that pings it. */
  readonly reader: string;
  /** The message replied to, where it still stands; null where it is gone or this is no reply. */
  readonly repliedTo: Message | null;
  /** The message directly above it in the channel: where it is by the same author and recent, this one joins it. */
  readonly previous: Message | null;
  /** Relative times are told from here. */
  readonly now: Date;
  /** BCP 47 language of the reader, such as `en-US`. */
  readonly locale: string;
  onButton(customId: string): void;
  onSelect(customId: string, values: readonly string[]): void;
  /** Takes a private message away; its footer offers that only where this is given. */
  readonly onDismiss?: () => void;
  /** Shows the message replied to. */
  readonly onShowReplied?: () => void;
  /** Begins a reply; the message then carries a button for it. */
  readonly onReply?: () => void;
  /** Opens the menu of the message's apps; the message then carries a button for it. */
  readonly onApps?: (anchor: HTMLElement) => void;
}
