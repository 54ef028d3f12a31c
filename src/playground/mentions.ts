/**
 * Mentions: whom a message notifies. Pure.
 */
import { z } from 'zod';
import type { FormError } from './form-error.ts';
import { formError } from './form-error.ts';

export interface Pings {
  /** `@everyone` or `@here`. */
  readonly everyone: boolean;
  /** User ids, each once; the author of the message replied to is one of them where the reply pings. */
  readonly users: readonly string[];
  /** Role ids, each once. */
  readonly roles: readonly string[];
}

export const allowedMentions = z.object({
  parse: z.array(z.string()).nullish(),
  users: z.array(z.string()).nullish(),
  roles: z.array(z.string()).nullish(),
  replied_user: z.boolean().nullish(),
});
export type AllowedMentions = z.infer<typeof allowedMentions>;

/**
 * What Discord assumes where a message of a channel says nothing: everything pings, the author replied to as
 * well.
 */
export const ALL_MENTIONS: AllowedMentions = { parse: ['everyone', 'users', 'roles'], replied_user: true };

/** What it assumes where an interaction's response says nothing. */
export const USER_MENTIONS: AllowedMentions = { parse: ['users'], replied_user: true };

export const NO_PINGS: Pings = { everyone: false, users: [], roles: [] };

/** User ids that stand as mentions in a text, each once, in their order. */
export function mentionedUsers(text: string): string[] {
  return idsIn(text, /<@!?(\d+)>/g);
}

/** Role ids that stand as mentions in a text, each once, in their order. */
export function mentionedRoles(text: string): string[] {
  return idsIn(text, /<@&(\d+)>/g);
}

/**
 * Whom a text notifies. Mentions in code blocks count as well, although Discord spares them: a bot must not
 * rely on that.
 *
 * @param repliedTo the author of the message replied to, or null.
 */
export function pingsOf(text: string, allowed: AllowedMentions, repliedTo: string | null): Pings {
  const parse = allowed.parse ?? [];
  const users = mentionedUsers(text).filter(
    (id) => parse.includes('users') || (allowed.users ?? []).includes(id),
  );
  const roles = mentionedRoles(text).filter(
    (id) => parse.includes('roles') || (allowed.roles ?? []).includes(id),
  );
  if (repliedTo !== null && allowed.replied_user === true && !users.includes(repliedTo)) {
    users.push(repliedTo);
  }
  return { everyone: parse.includes('everyone') && /@(everyone|here)/.test(text), users, roles };
}

/** Naming ids and parsing the same kind exclude each other. */
export function allowedMentionsErrors({ parse, users, roles }: AllowedMentions): FormError[] {
  const named = { users, roles };
  return Object.entries(named)
    .filter(([kind, ids]) => (parse ?? []).includes(kind) && (ids ?? []).length > 0)
    .map(([kind]) =>
      formError(
        ['allowed_mentions'],
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      ),
    );
}

function idsIn(text: string, mention: RegExp): string[] {
  return [...new Set([...text.matchAll(mention)].flatMap(([, id]) => (id === undefined ? [] : [id])))];
}
