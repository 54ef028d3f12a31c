/**
 * The commands that the bot has registered, for all of Discord and for single servers.
 */
import { isDeepStrictEqual } from 'node:util';
import type { CommandDefinition, RegisteredCommand } from './commands.ts';
import { registered } from './commands.ts';

/** Where commands hold: in one server, or everywhere (null). */
export type Scope = string | null;

export class CommandRegistry {
  readonly #scopes = new Map<Scope, RegisteredCommand[]>([[null, []]]);
  readonly #applicationId: string;
  readonly #nextId: () => string;

  constructor(applicationId: string, nextId: () => string) {
    this.#applicationId = applicationId;
    this.#nextId = nextId;
  }

  list(scope: Scope): readonly RegisteredCommand[] {
    return this.#scopes.get(scope) ?? [];
  }

  /** Of every scope, global ones first. */
  all(): readonly RegisteredCommand[] {
    return [...this.#scopes.values()].flat();
  }

  /**
   * Replaces a scope's commands. One of the same type and name keeps its id, and its version where nothing
   * changed.
   */
  replaceAll(scope: Scope, definitions: readonly CommandDefinition[]): readonly RegisteredCommand[] {
    const commands = definitions.map((definition) =>
      this.#made(scope, definition, this.#named(scope, definition)),
    );
    this.#scopes.set(scope, commands);
    return commands;
  }

  /** Adds a command, in the place of one of the same type and name; tells whether it is new. */
  put(
    scope: Scope,
    definition: CommandDefinition,
  ): { readonly command: RegisteredCommand; readonly isNew: boolean } {
    const old = this.#named(scope, definition);
    const command = this.#made(scope, definition, old);
    this.#scopes.set(scope, [...this.list(scope).filter((each) => each !== old), command]);
    return { command, isNew: old === undefined };
  }

  /** Changes a command, its name perhaps included. */
  change(scope: Scope, old: RegisteredCommand, definition: CommandDefinition): RegisteredCommand {
    const command = this.#made(scope, definition, old);
    this.#scopes.set(
      scope,
      this.list(scope).map((each) => (each === old ? command : each)),
    );
    return command;
  }

  remove(scope: Scope, command: RegisteredCommand): void {
    this.#scopes.set(
      scope,
      this.list(scope).filter((each) => each !== command),
    );
  }

  #named(scope: Scope, { type, name }: CommandDefinition): RegisteredCommand | undefined {
    return this.list(scope).find((each) => each.type === type && each.name === name);
  }

  #made(scope: Scope, definition: CommandDefinition, old: RegisteredCommand | undefined): RegisteredCommand {
    const fresh = registered(definition, {
      id: old?.id ?? this.#nextId(),
      application_id: this.#applicationId,
      version: old?.version ?? this.#nextId(),
      guild_id: scope ?? undefined,
    });
    return old === undefined || isDeepStrictEqual(fresh, old) ? fresh : { ...fresh, version: this.#nextId() };
  }
}
