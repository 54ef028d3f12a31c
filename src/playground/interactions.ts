/**
 * Interactions: what people did that the bot must answer, and how far it has got.
 */
import { randomUUID } from 'node:crypto';
import type { InteractionType } from 'discord.js';
import type { Component } from './component.ts';
import type { StoredMessage } from './message-store.ts';
import type { Channel } from './place.ts';
import { Refusal } from './refusal.ts';
import type { User } from './world.ts';

/** An interaction must be answered within 3 seconds, and its token serves for 15 minutes. */
const ANSWER_WITHIN_MS = 3_000;
const TOKEN_LIVES_MS = 15 * 60_000;
const KEPT = 2_000;

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** A form that the bot opened. */
export interface Modal {
  readonly title: string;
  readonly customId: string;
  readonly components: readonly Component[];
}

/** How an interaction was answered first. */
export type Answer =
  | { readonly kind: 'message' | 'deferred' | 'update' | 'deferred-update' }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'modal'; readonly modal: Modal };

/** What somebody did, and where. */
export interface Occasion {
  readonly type: InteractionType;
  readonly user: User;
  readonly channel: Channel;
  /** Who authorised the bot to be there: Discord's `authorizing_integration_owners`. */
  readonly owners: Readonly<Record<string, string>>;
  /** The message whose component was used, or from which the form was opened. */
  readonly source: StoredMessage | null;
  /** Discord's type of the command: 1 slash, 2 and 3 menus; null for all but commands. */
  readonly commandType: number | null;
  /** The command as people see it, `/ask` or the words of a menu; null for all but commands. */
  readonly commandName: string | null;
}

/** An interaction under way. */
export interface Interaction extends Occasion {
  readonly id: string;
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly issuedAt: number;
  answer: Answer | null;
  /** The id of the message that `@original` stands for. */
  originalId: string | null;
  /** Whether `@original` was changed through this interaction after it was answered. */
  originalChanged: boolean;
  readonly followUpIds: string[];
}

/** Issues interactions and finds them again. The last 2,000 are kept; those before are unknown. */
export class Interactions {
  readonly #byToken = new Map<string, Interaction>();
  readonly #now: () => number;
  readonly #nextId: () => string;

  constructor(now: () => number, nextId: () => string) {
    this.#now = now;
    this.#nextId = nextId;
  }

  issue(occasion: Occasion): Interaction {
    const interaction: Interaction = {
      ...occasion,
      id: this.#nextId(),
      token: randomUUID(),
      issuedAt: this.#now(),
      answer: null,
      originalId: null,
      originalChanged: false,
      followUpIds: [],
    };
    this.#byToken.set(interaction.token, interaction);
    for (const oldest of this.#byToken.keys()) {
      if (this.#byToken.size <= KEPT) break;
      this.#byToken.delete(oldest);
    }
    return interaction;
  }

  isOverdue({ answer, issuedAt }: Interaction): boolean {
    return answer === null && this.#now() - issuedAt > ANSWER_WITHIN_MS;
  }

  /** Milliseconds until an answer would be too late. */
  timeLeft({ issuedAt }: Interaction): number {
    return Math.max(0, issuedAt + ANSWER_WITHIN_MS - this.#now());
  }

  /**
   * The interaction that may be answered now. Throws Refusal 10062 where there is none, and 40060 after an
   * answer.
   */
  answerable(id: string, token: string): Interaction {
    const interaction = this.#byToken.get(token);
    if (interaction?.id !== id) {
      throw new Refusal('unknownInteraction', { reason: 'No such interaction was issued' });
    }
    if (interaction.answer !== null) throw new Refusal('alreadyAcknowledged');
    if (this.isOverdue(interaction)) {
      throw new Refusal('unknownInteraction', {
        reason: 'Unknown interaction: answered after more than 3 seconds',
      });
    }
    return interaction;
  }

  /**
   * The interaction whose messages may be read and changed now. Throws Refusal 10015 where there is none or
   * it has not been answered, and 50027 when its 15 minutes are over.
   */
  answered(token: string): Interaction {
    const interaction = this.#byToken.get(token);
    if (interaction === undefined || interaction.answer === null) throw new Refusal('unknownWebhook');
    if (this.#now() - interaction.issuedAt > TOKEN_LIVES_MS) throw new Refusal('expiredToken');
    return interaction;
  }
}
