/**
 * What the bot says, before it is known by which way: a card, a notice or a form. Pure.
 */
import {
  type APIContainerComponent,
  type APIModalInteractionResponseCallbackData,
  MessageFlags,
} from 'discord.js';

/** A card, or one plain sentence. */
export type Words = { readonly card: APIContainerComponent } | { readonly notice: string };

/** Words for the asker alone, or for everybody there. */
export type Spoken = Words & { readonly private: boolean };

/** A card that follows on the one whose button was pressed: it takes that one's place where the asker alone sees it. */
export interface Page {
  readonly page: APIContainerComponent;
}

/** A form to fill in. */
export interface Form {
  readonly form: APIModalInteractionResponseCallbackData;
}

export type Reply = Spoken | Page | Form;

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

/** A sentence for the asker alone. */
export function privately(notice: string): Spoken {
  return { notice, private: true };
}
