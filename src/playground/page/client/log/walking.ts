/**
 * Going through the messages of a log by keys and pointer, and asking for a message's menu by either.
 */
import type { MenuPlace } from './channel-log.ts';

const STEPS: Readonly<
  Record<string, (all: readonly HTMLElement[], from: number) => HTMLElement | undefined>
> = {
  ArrowUp: (all, from) => all[Math.max(0, from - 1)],
  ArrowDown: (all, from) => all[from + 1],
  Home: (all) => all[0],
  End: (all) => all.at(-1),
};

/** @param onMenu Given the id of the message. */
export function walkMessages(list: HTMLElement, onMenu: (id: string, place: MenuPlace) => void): void {
  list.addEventListener('keydown', (event) => {
    const { target, key, shiftKey } = event;
    const message = messageAround(target);
    if (message === null) return;
    if (key === 'ContextMenu' || (shiftKey && key === 'F10')) {
      event.preventDefault();
      onMenu(message.dataset['messageId'] ?? '', message);
      return;
    }
    // In what a message holds, the keys belong to that.
    if (target !== message) return;
    const all = [...list.querySelectorAll<HTMLElement>(':scope > .message')];
    const next = STEPS[key]?.(all, all.indexOf(message));
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
  list.addEventListener('contextmenu', (event) => {
    const message = messageAround(event.target);
    // On a link, the browser's own menu is of more use.
    if (message === null || (event.target instanceof Element && event.target.closest('a') !== null)) return;
    event.preventDefault();
    onMenu(message.dataset['messageId'] ?? '', { x: event.clientX, y: event.clientY });
  });
}

function messageAround(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.message') : null;
}
