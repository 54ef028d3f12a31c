/**
 * The contract between the bot and what its buttons, menus and forms do. An action is pure: it is given what the custom_id
 * remembers, which dispatch has checked against the library, and gives back what to say.
 */
import type { ArticleIndex } from '../answering/article-index.ts';
import type { CommandContext } from './command.ts';
import type { Reply } from './reply.ts';

/** A press of a button, a choice from a menu, or a form sent in. */
export interface Press {
  readonly numbers: readonly number[];
  /** What was chosen from a menu; empty for buttons and forms. */
  readonly values: readonly string[];
  /** What stands as the question on the card with the button, as `questionOn` reads it; null where nothing does. */
  readonly question: string | null;
  /** What was written into a field of the form; null where there is no such field. */
  field(customId: string): string | null;
}

/** What everybody's custom_id may hold, whoever made it: null from an action is "that is not one of mine". */
export type Pressed = Reply | null;

/** What a button about a passage does. */
export interface ArticleAction {
  /** Lower-case letters, at most 12; stands in every custom_id. */
  readonly name: string;
  /** @param index The very revision of the article that the button was made for. */
  act(press: Press, index: ArticleIndex, context: CommandContext): Pressed;
}

/** What a button does that is about no one article. */
export interface LibraryAction {
  readonly name: string;
  actOnLibrary(press: Press, context: CommandContext): Pressed;
}

export type Action = ArticleAction | LibraryAction;
