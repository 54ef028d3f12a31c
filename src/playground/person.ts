/**
 * A person in the playground: does what people do in Discord's client, and sees what they see.
 */
import type { Choice, Modal } from './interactions.ts';
import type { Message } from './message.ts';
import type { Place } from './place.ts';
import type { Payload } from './wire-world.ts';

export interface Newcomer {
  /** The username: unique, 2 to 32 characters. */
  readonly name: string;
  /** The language of the person's client, one of Discord's locales; `en-US` where left out. */
  readonly locale?: string;
  /** Has every permission in the servers; false where left out. */
  readonly administrator?: boolean;
  /**
   * Has installed the bot for themselves, which is how it is reached where it is not a member; true where
   * left out.
   */
  readonly installed?: boolean;
}

/** What a person fills in for a command: option name to value. Users and channels are given by id. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** What a person fills in for a form: custom_id to text, chosen values, or ticked. */
export type FieldValues = Readonly<Record<string, string | readonly string[] | boolean>>;

/**
 * How the bot answered an interaction first, and what it wrote after.
 *
 * - `message`: it wrote a message. `deferred`: "is thinking…"; see `settled`.
 * - `update`: it changed the message whose button was pressed. `deferred-update`: it took note and may change
 * it later.
 * - `modal`: it opened a form.
 */
export interface Reply {
  readonly kind: 'message' | 'deferred' | 'update' | 'deferred-update' | 'modal';
  /**
   * The message as it is now: the answer, or the changed message. Throws where a form was opened or the
   * message is gone.
   */
  readonly message: Message;
  /** Throws where no form was opened. */
  readonly modal: Modal;
  /** Follow-up messages so far, as they are now, oldest first. */
  readonly followUps: readonly Message[];
  /** The message once it is no longer loading; waits for the bot to fill a deferred answer. */
  settled(): Promise<Message>;
  /** The follow-up after the last one that this method handed out; waits for it. */
  nextFollowUp(): Promise<Message>;
}

/** What a person sees happen: a message comes, changes or goes, or the bot is typing. */
export type Sight =
  | { readonly kind: 'created' | 'edited' | 'deleted'; readonly message: Message }
  | { readonly kind: 'typing'; readonly place: Place };

/** An interaction for which Discord's client has no button: made up, out of date, or broken on the way. */
export interface Forgery {
  /** Discord's type: 2 command, 3 component, 4 completion, 5 form. */
  readonly type: number;
  readonly data: Payload;
  /** The message whose component is said to have been used. */
  readonly source?: Message;
  /** Changes what is sent; it goes out as Discord would send it where left out. */
  readonly rewrite?: (payload: Payload) => unknown;
}

/** The first answer to an interaction, of whatever kind. */
export interface FirstAnswer {
  readonly kind: Reply['kind'] | 'choices';
  /** The message written or changed; null where there is none. */
  readonly message: Message | null;
  readonly modal: Modal | null;
}

/**
 * Whoever asks for something that Discord's client does not offer (a command that is not there, a disabled
 * button, a missing required option) gets an error that says so; the bot then hears nothing. All waiting ends
 * with an error when the playground is closed. Answers are awaited for 3 seconds of the playground's clock,
 * then the promise is rejected with "The application did not respond".
 */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  /** This person's direct messages with the bot. */
  readonly directMessage: Place;

  /**
   * Runs a slash command; subcommands are named after it, with spaces: `settings show`. Commands and options may be called as
   * this person sees them, in their language.
   */
  runCommand(place: Place, name: string, options?: OptionValues): Promise<Reply>;
  /** What the bot suggests for `focusedOption` while the command is typed as far as `options`. */
  complete(place: Place, name: string, options: OptionValues, focusedOption: string): Promise<Choice[]>;
  /** Presses a button, named by its custom_id or else by its label. */
  click(message: Message, customIdOrLabel: string): Promise<Reply>;
  /** Chooses from a select menu. */
  choose(message: Message, customId: string, values: readonly string[]): Promise<Reply>;
  /** Sends a form that the bot opened for this person; fields left out stay empty. */
  submitModal(modal: Modal, fields: FieldValues): Promise<Reply>;
  /** Right-click on a message → Apps → the command. */
  openMenu(message: Message, commandName: string): Promise<Reply>;
  /** Sends an interaction that is not checked; its answer is awaited and checked as that to any other. */
  forge(place: Place, forgery: Forgery): Promise<FirstAnswer>;

  /**
   * Writes a message; `<@id>` mentions. A reply notifies the author of the message replied to, unless `ping`
   * is false. The bot gets the content only where Discord lets it without the MessageContent intent: in
   * direct messages, and where the message mentions it.
   */
  send(
    place: Place,
    content: string,
    options?: { readonly replyTo?: Message; readonly ping?: boolean },
  ): Promise<Message>;
  /** What this person sees there, oldest first: public messages and the ephemeral ones meant for them. */
  read(place: Place): readonly Message[];
  /** A message as it is now; undefined where it is gone or this person does not see it. */
  find(place: Place, id: string): Message | undefined;
  /** Takes a message that only this person sees out of their sight; the bot hears nothing. */
  dismiss(message: Message): void;
  /** Has `listener` called with all that this person sees happen, until what it gives back is called. */
  watch(listener: (sight: Sight) => void): () => void;
  /**
   * The first message of the bot there after this person's last message or command, or after the last one
   * that this method handed out; waits for it. With `replyTo`, the first one that replies to that message.
   */
  nextMessage(place: Place, options?: { readonly replyTo?: Message }): Promise<Message>;
}
