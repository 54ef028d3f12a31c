/**
 * Faults: what goes wrong with Discord now and then, at the press of a button.
 */
import type { Gateway } from './gateway/gateway.ts';

export interface RequestMatcher {
  /** HTTP method in upper case; any where left out. */
  readonly method?: string;
  /**
   * Tested against the decoded path after `/api/v10`, such as `/interactions/1/abc/callback`; any where left
   * out.
   */
  readonly path?: RegExp;
}

export interface RequestFailure {
  readonly status: 429 | 500 | 502 | 503;
  /** How many requests fail so; 1 where left out. */
  readonly times?: number;
  /** Seconds that a 429 asks to wait; 0.05 where left out. */
  readonly retryAfter?: number;
}

export interface Faults {
  /**
   * Lets the next matching requests fail before they take effect. Rules apply in the order given, one a
   * request.
   */
  nextRequests(matcher: RequestMatcher, failure: RequestFailure): void;
  /** Asks every connection to reconnect and resume (op 7). */
  reconnect(): void;
  /**
   * Declares every session invalid (op 9). Where it stays resumable, the client may resume; otherwise it
   * starts anew.
   */
  invalidateSession(resumable: boolean): void;
  /** Cuts every gateway connection without a word. The sessions stay resumable. */
  cutSockets(): void;
}

interface Rule {
  readonly matcher: RequestMatcher;
  readonly failure: Required<RequestFailure>;
  left: number;
}

/** The faults that were ordered, and those of requests still to come. */
export class FaultRules implements Faults {
  #rules: Rule[] = [];
  readonly #gateway: Gateway;

  constructor(gateway: Gateway) {
    this.#gateway = gateway;
  }

  nextRequests(matcher: RequestMatcher, { status, times = 1, retryAfter = 0.05 }: RequestFailure): void {
    this.#rules.push({ matcher, failure: { status, times, retryAfter }, left: times });
  }

  reconnect(): void {
    this.#gateway.askToReconnect();
  }

  invalidateSession(resumable: boolean): void {
    this.#gateway.invalidateSessions(resumable);
  }

  cutSockets(): void {
    this.#gateway.cut();
  }

  /** How a request is to fail; undefined where it may go on. Each call uses up one failure of its rule. */
  take(method: string, path: string): Required<RequestFailure> | undefined {
    const rule = this.#rules.find(
      ({ matcher }) => (matcher.method ?? method) === method && (matcher.path?.test(path) ?? true),
    );
    if (rule === undefined) return undefined;
    rule.left -= 1;
    this.#rules = this.#rules.filter(({ left }) => left > 0);
    return rule.failure;
  }
}
