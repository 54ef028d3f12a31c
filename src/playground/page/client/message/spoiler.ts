/**
 * A spoiler: hidden until it is pressed, by pointer or keys.
 */
import { type Child, element } from '../element.ts';

/** What makes a button of it, until it is open. */
const CLOSED = {
  role: 'button',
  tabindex: 0,
  'aria-label': 'Spoiler: press to show it',
  'aria-expanded': 'false',
} as const;

/** Hides its children until it is pressed; once open, it stays so. */
export function spoiler(tag: 'span' | 'div', ...children: readonly Child[]): HTMLElement {
  const words = element(tag, { class: 'spoiler-words', inert: true }, ...children);
  const cover: HTMLElement = element(tag, { class: 'spoiler', ...CLOSED }, words);
  const listening = new AbortController();
  const open = (event: Event) => {
    event.preventDefault();
    listening.abort();
    cover.classList.add('open');
    for (const name of Object.keys(CLOSED)) cover.removeAttribute(name);
    words.inert = false;
    words.tabIndex = -1;
    words.focus();
  };
  const { signal } = listening;
  cover.addEventListener('click', open, { signal });
  cover.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' || event.key === ' ') open(event);
    },
    { signal },
  );
  return cover;
}
