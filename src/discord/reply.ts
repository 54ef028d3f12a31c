/**
 * What the bot says, before it is known by which way: a card or a notice. Pure.
 */
import { type APIContainerComponent, MessageFlags } from 'discord.js';

/** A card, or one plain sentence. */
export type Words = { readonly card: APIContainerComponent } | { readonly notice: string };

export type Reply = Words & {
  /** Seen by the asker alone; a command can be answered so, a message cannot. */
  readonly private: boolean;
};

type Flag = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral | MessageFlags.SuppressNotifications;

/** The fields that discord.js takes for a message with these words. */
export interface MessageFields<F extends Flag> {
  content?: string;
  components?: APIContainerComponent[];
  flags: (F | MessageFlags.IsComponentsV2)[];
}

/** The words as a message with these flags. Nobody is pinged: see the client's `allowedMentions`. */
export function messageFields<F extends Flag>(words: Words, flags: readonly F[]): MessageFields<F> {
  return 'card' in words
    ? { components: [words.card], flags: [MessageFlags.IsComponentsV2, ...flags] }
    : { content: words.notice, flags: [...flags] };
}
