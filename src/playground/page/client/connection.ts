/**
 * The socket to the page's server: deeds go out, tidings come in, and when it breaks another one is opened.
 */
import type { Deed, DeedRequest, Outcome, Tidings } from '../protocol.ts';

export interface ConnectionOptions {
  /** Whom one is; the server's first person where it is null. */
  readonly person: string | null;
  readonly onTidings: (tidings: Exclude<Tidings, { kind: 'outcome' }>) => void;
  /** Told of every change. */
  readonly onConnected: (connected: boolean) => void;
}

/** Milliseconds until another attempt; longer after each, so that a server that is gone is not besieged. */
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 3000;

const BROKEN: Outcome = {
  kind: 'failed',
  reason: 'The connection to the playground broke. Try again once it is back.',
};

export class Connection {
  readonly #options: ConnectionOptions;
  readonly #waiting = new Map<number, (outcome: Outcome) => void>();
  #socket: WebSocket;
  #pause = FIRST_PAUSE;
  #sent = 0;
  #closed = false;

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#socket = this.#open();
  }

  /** Resolves with what came of it; never rejects. */
  do(deed: Deed): Promise<Outcome> {
    if (this.#socket.readyState !== WebSocket.OPEN) return Promise.resolve(BROKEN);
    const request: DeedRequest = { number: ++this.#sent, deed };
    this.#socket.send(JSON.stringify(request));
    return new Promise((resolve) => this.#waiting.set(request.number, resolve));
  }

  /** Closes it for good. */
  close(): void {
    this.#closed = true;
    this.#socket.close();
  }

  #open(): WebSocket {
    const { person } = this.#options;
    const address = new URL('/page', location.href);
    address.protocol = 'ws:';
    if (person !== null) address.searchParams.set('person', person);
    const socket = new WebSocket(address);
    socket.addEventListener('open', () => {
      this.#pause = FIRST_PAUSE;
      if (!this.#closed) this.#options.onConnected(true);
    });
    socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(String(data))));
    socket.addEventListener('close', () => this.#broke());
    return socket;
  }

  #hear(tidings: Tidings): void {
    if (this.#closed) return;
    if (tidings.kind !== 'outcome') {
      this.#options.onTidings(tidings);
      return;
    }
    this.#waiting.get(tidings.number)?.(tidings.outcome);
    this.#waiting.delete(tidings.number);
  }

  #broke(): void {
    for (const settle of this.#waiting.values()) settle(BROKEN);
    this.#waiting.clear();
    if (this.#closed) return;
    this.#options.onConnected(false);
    setTimeout(() => {
      if (!this.#closed) this.#socket = this.#open();
    }, this.#pause);
    this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE);
  }
}
