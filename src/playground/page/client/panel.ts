/**
 * What stands beside the chat, one thing at a time: why a passage was chosen, and the way to a real server.
 */
import { element } from './element.ts';
import { byId } from './side.ts';

export type PanelKind = 'why' | 'server';

const LABELS = { why: 'Why this passage', server: 'In your server' } as const satisfies Record<
  PanelKind,
  string
>;

export class Panel {
  readonly #panel = byId('panel');
  readonly #buttons = new Map<PanelKind, HTMLButtonElement>();
  #shown: PanelKind | null = null;

  /** @param onOpen Asked to fill it by `show`. */
  constructor(onOpen: (kind: PanelKind) => void) {
    for (const kind of ['why', 'server'] as const) {
      const button = element(
        'button',
        { type: 'button', class: 'head-button', 'aria-expanded': 'false', 'aria-controls': 'panel' },
        LABELS[kind],
      );
      button.addEventListener('click', () => {
        if (this.#shown === kind) this.close();
        else onOpen(kind);
      });
      this.#buttons.set(kind, button);
    }
    byId('head').append(element('div', { class: 'head-buttons' }, ...this.#buttons.values()));
    this.#panel.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
  }

  get shown(): PanelKind | null {
    return this.#shown;
  }

  show(kind: PanelKind, content: HTMLElement): void {
    const isNew = this.#shown !== kind;
    this.#shown = kind;
    const leave = element('button', { type: 'button', class: 'panel-close', 'aria-label': 'Close' }, '✕');
    leave.addEventListener('click', () => this.close());
    this.#panel.replaceChildren(leave, content);
    this.#panel.hidden = false;
    this.#mark();
    if (isNew) leave.focus();
  }

  close(): void {
    const button = this.#shown === null ? undefined : this.#buttons.get(this.#shown);
    this.#shown = null;
    this.#panel.hidden = true;
    this.#panel.replaceChildren();
    this.#mark();
    button?.focus();
  }

  #mark(): void {
    for (const [kind, button] of this.#buttons) {
      button.setAttribute('aria-expanded', String(this.#shown === kind));
    }
  }
}
