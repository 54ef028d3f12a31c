/**
 * Telling those who look on what happens, at once and in its order.
 */
import type { MessageChange } from './message-store.ts';

/** Something that can be seen to happen in a channel. */
export type Happening = MessageChange | { readonly kind: 'typing'; readonly channelId: string };

export class Watchers {
  readonly #listeners = new Set<(happening: Happening) => void>();

  /** Adds a listener; what is given back removes it. */
  add(listener: (happening: Happening) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  tell(happening: Happening): void {
    for (const listener of [...this.#listeners]) listener(happening);
  }
}
