/**
 * What the page and its server say to each other over the page's socket, one JSON text a message. Types alone: the
 * server reads requests by `request.ts`, and the page believes its own server.
 */
import type { RegisteredCommand } from '../commands.ts';
import type { Choice, Modal } from '../interactions.ts';
import type { Message } from '../message.ts';
import type { FieldValues, OptionValues } from '../person.ts';
import type { Place } from '../place.ts';
import type { WhyData } from './why-data.ts';

export type Somebody = Message['author'];

/** What the page shows of a place. */
export type PageChannel = Pick<Place, 'channelId' | 'kind' | 'name'>;

/** Where a message stands. */
export interface MessageAddress {
  readonly channelId: string;
  readonly messageId: string;
}

/** What a person does; Discord's client does the same on its user's behalf. */
export type Deed =
  | {
      readonly kind: 'run';
      readonly channelId: string;
      readonly command: string;
      readonly options: OptionValues;
    }
  | {
      readonly kind: 'complete';
      readonly channelId: string;
      readonly command: string;
      readonly options: OptionValues;
      readonly focused: string;
    }
  | ({ readonly kind: 'press'; readonly customId: string } & MessageAddress)
  | ({
      readonly kind: 'choose';
      readonly customId: string;
      readonly values: readonly string[];
    } & MessageAddress)
  | ({ readonly kind: 'menu'; readonly command: string } & MessageAddress)
  | { readonly kind: 'submit'; readonly form: number; readonly fields: FieldValues }
  | {
      readonly kind: 'send';
      readonly channelId: string;
      readonly content: string;
      readonly replyTo: string | null;
    }
  | ({ readonly kind: 'dismiss' } & MessageAddress)
  | ({ readonly kind: 'explain' } & MessageAddress);

/** From the page to the server; the outcome bears the same number. */
export interface DeedRequest {
  readonly number: number;
  readonly deed: Deed;
}

/** A form that the bot opened; the number stands for it in this connection. */
export interface OpenedForm extends Modal {
  readonly number: number;
}

/** What came of a deed; what else it brought about is told to everybody whom it concerns. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'form'; readonly form: OpenedForm }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'why'; readonly why: WhyData | null }
  | { readonly kind: 'failed'; readonly reason: string };

/** How one begins. */
export interface Guide {
  /** The slash command that takes the examples, as the value of its first required option. */
  readonly command: string;
  /** Questions to try. */
  readonly examples: readonly string[];
  /** The address that invites the bot, with `APPLICATION_ID` in place of the application's id. */
  readonly invitation: string;
}

/** What of the bot may change while the page is open. */
export interface BotStatus {
  readonly online: boolean;
  readonly commands: readonly RegisteredCommand[];
}

/** From the server to the page. */
export type Tidings =
  | {
      readonly kind: 'welcome';
      readonly you: Somebody;
      readonly bot: Somebody;
      /** Those whom one may be. */
      readonly people: readonly Somebody[];
      readonly channels: readonly PageChannel[];
      readonly status: BotStatus;
      readonly guide: Guide;
      /** Of all channels, each oldest first. */
      readonly messages: readonly Message[];
    }
  | { readonly kind: 'status'; readonly status: BotStatus }
  | { readonly kind: 'created' | 'edited' | 'deleted'; readonly message: Message }
  | { readonly kind: 'typing'; readonly channelId: string }
  | { readonly kind: 'outcome'; readonly number: number; readonly outcome: Outcome };
