/**
 * The list above the composer: commands, people, choices. The keys stay in the field; the list follows them.
 */
import { element } from '../element.ts';

export interface Suggestion {
  readonly label: string;
  readonly detail?: string;
  readonly choose: () => void;
}

const LIST = 'suggestions';

export class Suggestions {
  readonly element: HTMLElement;
  readonly #title = element('div', { class: 'suggestions-title' });
  readonly #list = element('div', { id: LIST, role: 'listbox', 'aria-label': 'Suggestions' });
  #field: HTMLElement | null = null;
  #items: readonly Suggestion[] = [];
  #active = -1;

  constructor() {
    this.element = element('div', { class: 'suggestions', hidden: true }, this.#title, this.#list);
    // The keys must not leave the field for the list.
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get open(): boolean {
    return this.#items.length > 0;
  }

  /**
   * Shows suggestions for a field.
   *
   * @param first Whether Enter takes the first one, without any arrow key.
   */
  show(field: HTMLElement, title: string, items: readonly Suggestion[], first: boolean): void {
    this.hide();
    this.#field = field;
    this.#items = items;
    this.#title.textContent = title;
    this.#list.replaceChildren(...items.map((item, place) => this.#row(item, place)));
    this.element.hidden = title === '' && items.length === 0;
    this.#list.hidden = items.length === 0;
    if (items.length > 0) field.setAttribute('aria-controls', LIST);
    this.#activate(first ? 0 : -1);
  }

  hide(): void {
    this.element.hidden = true;
    this.#items = [];
    this.#active = -1;
    this.#field?.removeAttribute('aria-controls');
    this.#field?.removeAttribute('aria-activedescendant');
    this.#field = null;
  }

  /** Deals with a key of the field; true where it was meant for the list. */
  take(key: string): boolean {
    if (!this.open) return false;
    const count = this.#items.length;
    switch (key) {
      case 'ArrowDown':
        this.#activate((this.#active + 1) % count);
        return true;
      case 'ArrowUp':
        this.#activate(this.#active <= 0 ? count - 1 : this.#active - 1);
        return true;
      case 'Enter':
      case 'Tab': {
        const chosen = this.#items[this.#active];
        if (chosen === undefined) return false;
        this.hide();
        chosen.choose();
        return true;
      }
      case 'Escape':
        this.hide();
        return true;
      default:
        return false;
    }
  }

  #row({ label, detail, choose }: Suggestion, place: number): HTMLElement {
    const row = element(
      'div',
      { id: `${LIST}-${place}`, role: 'option', class: 'suggestion', 'aria-selected': 'false' },
      element('bdi', { class: 'suggestion-label' }, label),
      detail === undefined ? null : element('span', { class: 'suggestion-detail' }, ` ${detail}`),
    );
    row.addEventListener('click', () => {
      this.hide();
      choose();
    });
    return row;
  }

  #activate(place: number): void {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = place;
    const active = this.#list.children[place];
    if (active === undefined) {
      this.#field?.removeAttribute('aria-activedescendant');
      return;
    }
    active.setAttribute('aria-selected', 'true');
    active.scrollIntoView({ block: 'nearest' });
    this.#field?.setAttribute('aria-activedescendant', active.id);
  }
}
