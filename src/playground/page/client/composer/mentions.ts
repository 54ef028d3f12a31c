/**
 * Mentions in what is being written: `@name` to the reader, `<@id>` on the wire. Pure.
 */
import type { Somebody } from '../../protocol.ts';

/** A name that is being typed before the caret. */
export interface MentionQuery {
  /** Where the at sign stands. */
  readonly start: number;
  /** What stands behind it. */
  readonly typed: string;
}

const BEFORE_CARET = /(?:^|\s)@([^\s@]*)$/u;

/** Null where no name is being typed. */
export function mentionBefore(text: string, caret: number): MentionQuery | null {
  const typed = BEFORE_CARET.exec(text.slice(0, caret))?.[1];
  return typed === undefined ? null : { start: caret - typed.length - 1, typed };
}

export function namedLike(people: readonly Somebody[], typed: string): Somebody[] {
  return people.filter(({ username }) => username.toLowerCase().startsWith(typed.toLowerCase()));
}

const AT_NAME = /(?<=^|[\s(])@([^\s@]+)/gu;

/** The text as it is sent; a name that nobody has stays as it is. */
export function withMentions(text: string, people: readonly Somebody[]): string {
  return text.replace(AT_NAME, (written, name: string) => {
    // What ends a sentence may stand behind the name.
    const bare = name.replace(/[.,;:!?)]+$/u, '');
    const meant = people.find(({ username }) => username === bare);
    return meant === undefined ? written : `<@${meant.id}>${name.slice(bare.length)}`;
  });
}
