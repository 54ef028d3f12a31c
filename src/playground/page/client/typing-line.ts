/**
 * The line below the composer that tells that the bot is typing, or keeps one waiting.
 */
import { element } from './element.ts';

/** As long as Discord believes it, in milliseconds. */
const LASTS = 10_000;

/** In milliseconds. */
const MOMENT = 400;

export class TypingLine {
  readonly element = element('div', { class: 'typing', role: 'status' });
  readonly #name: string;
  #timer: number | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  typing(): void {
    this.element.textContent = `${this.#name} is typing…`;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.stop(), LASTS);
  }

  /** Says so where an answer takes longer than a moment. */
  async awaiting<Answer>(answer: Promise<Answer>): Promise<Answer> {
    const words = `Waiting for ${this.#name}…`;
    const timer = setTimeout(() => {
      this.element.textContent = words;
    }, MOMENT);
    const answered = await answer;
    clearTimeout(timer);
    if (this.element.textContent === words) this.stop();
    return answered;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.element.textContent = '';
  }
}
