/**
 * What a message needs to know of the page around it to be drawn. Pure.
 */
import type { Message } from '../../../message.ts';

/** How ids that stand as mentions are called; null for an id that nobody has. */
export interface Names {
  /** `<@id>`, without the at sign. */
  user(id: string): string | null;
  /** `<#id>`, without the hash sign. */
  channel(id: string): string | null;
}

export interface MessageContext {
  readonly names: Names;
  /** The reader's own id: a message that pings it stands out. */
  readonly reader: string;
  /** The message replied to; null where it is gone or this is no reply. */
  readonly repliedTo: Message | null;
  /** The message directly above it in the channel: where it is by the same author and recent, this one joins it. */
  readonly previous: Message | null;
  /** Relative times are told from here. */
  readonly now: Date;
  /** BCP 47 language of the reader, such as `en-US`. */
  readonly locale: string;
  readonly onButton: (customId: string) => void;
  readonly onSelect: (customId: string, values: readonly string[]) => void;
  /** Takes a private message away; its footer offers that only where this is given. */
  readonly onDismiss?: () => void;
  /** Shows the message replied to. */
  readonly onShowReplied?: () => void;
  /** Begins a reply; the message then carries a button for it. */
  readonly onReply?: () => void;
  /** Opens the menu of the message's apps beside a button; the message then carries that button. */
  readonly onApps?: (anchor: HTMLElement) => void;
}

/** What text needs of it. */
export type TextContext = Pick<MessageContext, 'names' | 'now' | 'locale'> & {
  /** Whether `@everyone` and `@here` ping; where they do not, they are plain words. */
  readonly everyonePings: boolean;
};
