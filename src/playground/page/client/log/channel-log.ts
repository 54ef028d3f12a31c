/**
 * The messages of a channel on the page: each is drawn once, and anew where it changes.
 */
import type { Message } from '../../../message.ts';
import { element } from '../element.ts';
import { type MessageContext, renderMessage } from '../message/message.ts';
import { walkMessages } from './walking.ts';

export interface LogOptions {
  /** How screen readers call it. */
  readonly label: string;
  /** Stands above the first message. */
  readonly beginning: HTMLElement;
  /** What the page does for a message, and what it knows around it. */
  readonly contextOf: (message: Message) => MessageContext;
  readonly onMenu: (message: Message, at: MenuPlace) => void;
}

/** Where a menu was asked for: at the pointer, or at an element. */
export type MenuPlace = { readonly x: number; readonly y: number } | HTMLElement;

/** Whoever is within so many pixels of the end is taken along when something comes. */
const NEAR_END = 120;

export class ChannelLog {
  readonly element: HTMLElement;
  readonly #list: HTMLElement;
  readonly #options: LogOptions;
  readonly #drawn = new Map<string, { message: Message; element: HTMLElement }>();
  /** Whether whoever reads is taken along when something comes or grows. */
  #atEnd = true;
  #scrolledTo = 0;

  constructor(options: LogOptions) {
    this.#options = options;
    this.#list = element('div', { class: 'log-list', role: 'log', 'aria-label': options.label });
    this.element = element('div', { class: 'log' }, options.beginning, this.#list);
    walkMessages(this.#list, (id, place) => {
      const message = this.#drawn.get(id)?.message;
      if (message !== undefined) options.onMenu(message, place);
    });
    this.element.addEventListener('scroll', () => this.#follow());
    // Messages have their real heights only once they are in sight, and in a channel that is hidden none has one.
    const growth = new ResizeObserver(() => {
      this.#follow();
      if (this.#atEnd) this.toEnd();
    });
    growth.observe(this.#list);
    growth.observe(this.element);
  }

  /** Draws all messages of a channel at once, without reading them out. */
  fill(messages: readonly Message[]): void {
    this.#list.setAttribute('aria-busy', 'true');
    this.#list.append(...messages.map((message) => this.#draw(message)));
    this.#list.removeAttribute('aria-busy');
    this.#rest();
  }

  /** Adds a message at the end, or draws it anew in its place. */
  put(message: Message): void {
    const old = this.#drawn.get(message.id)?.element;
    const fresh = this.#draw(message);
    if (old === undefined) this.#list.append(fresh);
    else {
      const focus = focusIn(old);
      old.replaceWith(fresh);
      focus?.(fresh);
    }
    this.#rest();
  }

  /** Takes a message away. `next` is the one after it, which may look different now. */
  remove({ id }: Message, next: Message | undefined): void {
    this.#drawn.get(id)?.element.remove();
    this.#drawn.delete(id);
    if (next !== undefined) this.put(next);
    this.#rest();
  }

  /** Something that only the page says, at the end. */
  say(notice: HTMLElement): void {
    this.#list.append(notice);
    this.toEnd();
  }

  toEnd(): void {
    this.#atEnd = true;
    this.element.scrollTop = this.element.scrollHeight;
    this.#scrolledTo = this.element.scrollTop;
  }

  /** Shows a message and sets the keys on it. */
  show(id: string): void {
    const shown = this.#drawn.get(id)?.element;
    shown?.scrollIntoView({ block: 'center' });
    shown?.focus();
  }

  #draw(message: Message): HTMLElement {
    const drawn = renderMessage(message, this.#options.contextOf(message));
    drawn.tabIndex = -1;
    this.#drawn.set(message.id, { message, element: drawn });
    return drawn;
  }

  /** Tab leads to the last message, and the arrow keys from there. */
  #rest(): void {
    for (const resting of this.#list.querySelectorAll<HTMLElement>(':scope > [tabindex="0"]')) {
      resting.tabIndex = -1;
    }
    const last = [...this.#drawn.values()].at(-1)?.element;
    if (last !== undefined) last.tabIndex = 0;
  }

  /** Only whoever scrolls up leaves the end: a message that grew below moves nobody. */
  #follow(): void {
    const { scrollTop, scrollHeight, clientHeight } = this.element;
    const nearEnd = scrollHeight - scrollTop - clientHeight < NEAR_END;
    if (nearEnd || scrollTop < this.#scrolledTo) this.#atEnd = nearEnd;
    this.#scrolledTo = scrollTop;
  }
}

/**
 * Where the keys are in an element that is about to be replaced, as a way to the same place in the one that replaces it:
 * the button of the same label, or else the message itself.
 */
function focusIn(old: HTMLElement): ((fresh: HTMLElement) => void) | null {
  const { activeElement } = document;
  if (activeElement === null || !old.contains(activeElement)) return null;
  const label = activeElement.textContent;
  return (fresh) => {
    const buttons = [...fresh.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
    const same = activeElement === old ? undefined : buttons.find(({ textContent }) => textContent === label);
    (same ?? fresh).focus();
  };
}
