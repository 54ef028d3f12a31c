/**
 * What came of an interaction, as the one sees it who began it.
 */
import type { Answer, Interaction, Modal } from '../interactions.ts';
import type { Message } from '../message.ts';
import { seen } from '../message.ts';
import type { Reply } from '../person.ts';
import type { State } from '../state.ts';

/**
 * The reply to an interaction that has been answered. Its messages are looked up each time, so that they are
 * those of now.
 */
export class InteractionReply implements Reply {
  readonly kind: Reply['kind'];
  readonly #state: State;
  readonly #interaction: Interaction;
  readonly #answer: Answer;
  #followUpsHandedOut = 0;

  constructor(state: State, interaction: Interaction, answer: Answer) {
    if (answer.kind === 'choices') throw new Error('The bot sent completions to what asked for none.');
    this.kind = answer.kind;
    this.#state = state;
    this.#interaction = interaction;
    this.#answer = answer;
  }

  get message(): Message {
    const message = this.#find(this.#interaction.originalId);
    if (message !== undefined) return message;
    throw new Error(this.kind === 'modal' ? 'The bot opened a form, not a message.' : 'The message is gone.');
  }

  get modal(): Modal {
    if (this.#answer.kind !== 'modal') {
      throw new Error(`The bot opened no form: its reply is of kind "${this.kind}".`);
    }
    return this.#answer.modal;
  }

  get followUps(): readonly Message[] {
    return this.#interaction.followUpIds.flatMap((id) => this.#find(id) ?? []);
  }

  settled(): Promise<Message> {
    return this.#state.changes.until(() => {
      const { message } = this;
      const isWaiting =
        this.kind === 'deferred-update' ? !this.#interaction.originalChanged : message.loading;
      return isWaiting ? undefined : message;
    });
  }

  async nextFollowUp(): Promise<Message> {
    const followUp = await this.#state.changes.until(() => this.followUps[this.#followUpsHandedOut]);
    this.#followUpsHandedOut += 1;
    return followUp;
  }

  #find(id: string | null): Message | undefined {
    const { channel } = this.#interaction;
    const message = id === null ? undefined : this.#state.messages.find(channel.channelId, id);
    return message === undefined ? undefined : seen(message, channel);
  }
}
