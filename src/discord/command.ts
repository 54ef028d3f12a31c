/**
 * The contract between a command and the bot. A command is pure: it is given what was filled in and gives back what to
 * say; dispatch does the talking, and answers for failures.
 */
import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { answer } from '../answering/answer.ts';
import type { Library } from '../library/library.ts';
import type { Reply } from './reply.ts';
import type { MessageId, Say } from './wording.ts';

/** What the bot works with, whoever asks. */
export interface Workings {
  readonly library: Library;
  /** The way of a question. */
  readonly answer: typeof answer;
}

/** What commands, buttons, menus and forms work with. */
export interface CommandContext extends Workings {
  /** Speaks the language of whoever asks. */
  readonly say: Say;
  /** The id of whoever asks. */
  readonly personId: string;
}

/** What was filled in; null for an option left out. A part of discord.js's own resolver. */
export interface FilledOptions {
  getString(name: string): string | null;
  getInteger(name: string): number | null;
  getBoolean(name: string): boolean | null;
}

/** Discord's limits: so many choices, and so many characters of a name or a value. */
export const MOST_CHOICES = 25;
export const LONGEST_CHOICE = 100;

/** A value is a number where the option wants one. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** The option that is being typed: what was typed, even where it takes a number. */
export interface Focused {
  readonly name: string;
  readonly value: string;
}

/** A slash command. */
export interface ChatInputCommand {
  /** As Discord takes it. */
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  execute(options: FilledOptions, context: CommandContext): Reply;
  /**
   * What to suggest for the option that is being typed; only for commands that have one with `autocomplete`.
   *
   * @param options What is filled in so far; Discord may leave out or cut short any of it.
   */
  complete?(focused: Focused, context: CommandContext, options: FilledOptions): Choice[];
}

/** What somebody wrote, on which a command of the message's menu was opened. */
export interface TargetMessage {
  readonly content: string;
}

/** A command on the menu of every message. */
export interface MessageCommand {
  /** As Discord takes it. */
  readonly definition: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  /** What it does, as help tells it: Discord shows no description of such a command. */
  readonly help: MessageId;
  executeOn(message: TargetMessage, context: CommandContext): Reply;
}

export type Command = ChatInputCommand | MessageCommand;
