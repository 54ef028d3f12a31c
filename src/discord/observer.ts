/**
 * What the bot tells of its work to whoever counts: kinds, endings and times. Never a text, and nobody's id.
 */

/** What was handled. */
export type Kind = 'command' | 'menu' | 'completion' | 'component' | 'form' | 'message' | 'other';

/**
 * How it ended: `answered`; `ignored`, for messages that want no answer; `failed`, where the asker was told of a failure;
 * `lost`, where not even that was possible, or the answer came too late.
 */
export type Ending = 'answered' | 'ignored' | 'failed' | 'lost';

/** Where something went wrong that belongs to no interaction and to no message. */
export type FaultyPart = 'client' | 'connection' | 'process';

export interface Observer {
  /** @param milliseconds From the event's arrival until Discord took the answer. */
  handled(kind: Kind, ending: Ending, milliseconds: number): void;
  broke(part: FaultyPart): void;
}

/** For a bot that nobody counts. */
export const UNOBSERVED: Observer = { handled() {}, broke() {} };
