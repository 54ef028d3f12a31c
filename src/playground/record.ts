/**
 * What the playground remembers of the requests made to it.
 */

export interface RecordedRequest {
  readonly method: string;
  /** Decoded, after `/api/v10`, without the query. */
  readonly path: string;
  readonly status: number;
  /** The JSON body; undefined where there was none. */
  readonly body: unknown;
}

/**
 * A request that was refused for what it asked (an injected fault is none), or a gateway message that made no
 * sense.
 */
export interface Problem {
  /** The HTTP method, or `GATEWAY`. */
  readonly method: string;
  /** Of the request; on the gateway, the op. */
  readonly path: string;
  /** The HTTP status, or the code that the gateway connection was closed with. */
  readonly status: number;
  /**
   * Discord's code: 50035 invalid form body, 10062 unknown interaction, …; 0 for an unknown route or a bad
   * token.
   */
  readonly code: number;
  /** Discord's words, or, where those conceal what is wrong, the playground's. */
  readonly message: string;
  /** Discord's nested account of what is wrong in the body; undefined where the code says it all. */
  readonly errors: unknown;
}

/** A list that forgets its oldest items when it holds more than `kept`. Each item is told of as it is added. */
export class Recent<Item> {
  readonly #items: Item[] = [];
  readonly #kept: number;
  readonly #onAdded: (item: Item) => void;

  constructor(kept: number, onAdded: (item: Item) => void = () => {}) {
    this.#kept = kept;
    this.#onAdded = onAdded;
  }

  /** Oldest first; grows while it is held. */
  get items(): readonly Item[] {
    return this.#items;
  }

  add(item: Item): void {
    this.#items.push(item);
    if (this.#items.length > this.#kept) this.#items.shift();
    this.#onAdded(item);
  }
}
