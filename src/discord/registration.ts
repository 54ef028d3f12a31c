/**
 * Registration: tells Discord our commands, where they differ from those that it has.
 */
import { isDeepStrictEqual } from 'node:util';
import { ApplicationCommandType, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Command } from './command.ts';

type Definition = Command['definition'];

/** What Discord adds to a definition. */
const ADDED = new Set(['id', 'application_id', 'guild_id', 'version', 'default_permission', 'dm_permission']);

const listed = z.array(z.looseObject({ type: z.number().optional(), name: z.string() }));

/** Whether two lists of commands are the same to Discord, whatever their order and whatever it added. */
export function sameCommands(ours: readonly Definition[], registered: unknown): boolean {
  return isDeepStrictEqual(commandsByName(ours), commandsByName(registered));
}

/**
 * Registers the commands, unless Discord has these very ones.
 *
 * @returns Whether it had to.
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  definitions: readonly Definition[],
): Promise<boolean> {
  const route = Routes.applicationCommands(applicationId);
  const registered = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  if (sameCommands(definitions, registered)) return false;
  await rest.put(route, { body: definitions });
  return true;
}

function commandsByName(commands: unknown): Map<string, unknown> {
  return new Map(
    listed
      .parse(commands)
      .map(({ type = ApplicationCommandType.ChatInput, ...command }) => [
        `${type} ${command.name}`,
        canonical({ ...command, type }),
      ]),
  );
}

/**
 * Leaves out what says nothing: Discord fills in `required: false` and the like, and leaves out or nulls what is empty.
 * Lists of numbers (contexts, kinds of channels) are sets, whose order Discord does not keep.
 */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(canonical);
    return items.every((item) => typeof item === 'number')
      ? items.toSorted((one, other) => one - other)
      : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field, content]) => !ADDED.has(field) && !isEmpty(content))
      .map(([field, content]) => [field, canonical(content)]),
  );
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
