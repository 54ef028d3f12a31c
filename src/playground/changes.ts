/**
 * Waiting for something to come true, without a clock: whoever changes anything says so, and whoever waits
 * looks again.
 */
export class Changes {
  readonly #waiting = new Set<() => void>();
  #closed = false;

  /** Has `look` called after every change, until what is given back is called. */
  listen(look: () => void): () => void {
    this.#waiting.add(look);
    return () => void this.#waiting.delete(look);
  }

  /** Lets everybody who waits look again. */
  notify(): void {
    for (const look of [...this.#waiting]) look();
  }

  /**
   * Resolves with what `probe` finds, as soon as it finds something. Rejects with what it throws, or when all
   * waiting ends.
   */
  until<T extends object>(probe: () => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = () => {
        try {
          const found = probe();
          if (found !== undefined) resolve(found);
          else if (this.#closed) throw new Error('The playground was closed while this was awaited.');
          else return;
        } catch (error) {
          reject(error);
        }
        this.#waiting.delete(look);
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Ends all waiting. */
  close(): void {
    this.#closed = true;
    this.notify();
  }
}
