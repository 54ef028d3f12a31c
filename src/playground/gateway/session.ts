/**
 * A gateway session: the events of one shard in their order, kept for a client that loses its connection.
 */

const KEPT_EVENTS = 1_000;

/** The number of a shard, and of how many. */
export type Shard = readonly [id: number, count: number];

export class Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: Shard;
  /** Where events go now; null while no client is connected. */
  send: ((payload: string) => void) | null = null;
  #sequence = 0;
  #kept: { readonly sequence: number; readonly payload: string }[] = [];

  constructor(id: string, intents: number, shard: Shard) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
  }

  /** The number of the last event. */
  get sequence(): number {
    return this.#sequence;
  }

  /**
   * Sends an event, and keeps it until the client has acknowledged it; of those not acknowledged, the last
   * 1,000.
   */
  dispatch(event: string, data: unknown): void {
    this.#sequence += 1;
    const payload = JSON.stringify({ op: 0, t: event, s: this.#sequence, d: data });
    this.#kept.push({ sequence: this.#sequence, payload });
    if (this.#kept.length > KEPT_EVENTS) this.#kept.shift();
    this.send?.(payload);
  }

  /** The client has got all events as far as this one. */
  acknowledge(sequence: number): void {
    this.#kept = this.#kept.filter((event) => event.sequence > sequence);
  }

  /** Whether all events after this one are still there. */
  canReplayAfter(sequence: number): boolean {
    const [oldest] = this.#kept;
    return (
      sequence <= this.#sequence &&
      (oldest === undefined ? sequence === this.#sequence : oldest.sequence <= sequence + 1)
    );
  }

  /** Sends the events after this one again. */
  replayAfter(sequence: number): void {
    for (const event of this.#kept) if (event.sequence > sequence) this.send?.(event.payload);
  }
}
