/**
 * All that a running playground holds, handed to whatever acts on it.
 */
import type { Changes } from './changes.ts';
import type { CommandRegistry } from './command-registry.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { Interactions } from './interactions.ts';
import type { MessageStore } from './message-store.ts';
import type { Watchers } from './watchers.ts';
import type { World } from './world.ts';

export interface State {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly nextId: () => string;
  readonly changes: Changes;
  readonly world: World;
  readonly messages: MessageStore;
  readonly commands: CommandRegistry;
  readonly interactions: Interactions;
  readonly gateway: Gateway;
  readonly watchers: Watchers;
}
