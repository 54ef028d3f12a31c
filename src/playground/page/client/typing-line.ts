/**
 * The line below the composer that tells that the bot is typing.
 */
import { element } from './element.ts';

/** As long as Discord believes it, in milliseconds. */
const LASTS = 10_000;

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

  stop(): void {
    clearTimeout(this.#timer);
    this.element.textContent = '';
  }
}
