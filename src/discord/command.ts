/**
 * The contract between a command and the bot. A command is pure: it is given what was filled in and gives back what to
 * say; dispatch does the talking, and answers for failures.
 */
import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import type { answer } from '../answering/answer.ts';
import type { Library } from '../library/library.ts';
import type { Reply } from './reply.ts';

/** What commands work with. */
export interface CommandContext {
  readonly library: Library;
  /** The way of a question. */
  readonly answer: typeof answer;
}

/** What was filled in; null for an option left out. A part of discord.js's own resolver. */
export interface FilledOptions {
  getString(name: string): string | null;
  getBoolean(name: string): boolean | null;
}

/** Discord's limits: 25 choices, name and value of up to 100 characters. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** A slash command. */
export interface ChatInputCommand {
  /** As Discord takes it. */
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  execute(options: FilledOptions, context: CommandContext): Reply;
  /** What to suggest for the option that is being typed; only for commands that have one with `autocomplete`. */
  complete?(focused: { readonly name: string; readonly value: string }, context: CommandContext): Choice[];
}

/** Whatever stands in the list of commands. */
export type Command = ChatInputCommand;
