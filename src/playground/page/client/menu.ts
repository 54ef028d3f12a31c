/**
 * A menu that opens at a message: by pointer or keys, with a menu of its own inside for the message's apps.
 */
import { element } from './element.ts';
import type { MenuPlace } from './log/channel-log.ts';

export interface MenuItem {
  readonly label: string;
  /** What it does, or the menu inside. */
  readonly act: (() => void) | readonly MenuItem[];
}

interface OpenMenu {
  readonly element: HTMLElement;
  readonly close: (backTo: boolean) => void;
}

let open: OpenMenu | null = null;

/**
 * Opens a menu, in the place of one that is open.
 *
 * @param backTo Where the keys go when it is left.
 */
export function openMenu(place: MenuPlace, items: readonly MenuItem[], backTo: HTMLElement | null): void {
  open?.close(false);
  const layer = document.getElementById('layer') ?? document.body;
  const menu = menuElement('Message', items, () => close(true));
  const leave = (event: Event) => {
    if (!(event.target instanceof Node && menu.contains(event.target))) close(false);
  };
  const close = (isBack: boolean) => {
    menu.remove();
    removeEventListener('pointerdown', leave, true);
    removeEventListener('resize', leave);
    open = null;
    if (isBack) backTo?.focus();
  };
  open = { element: menu, close };
  layer.append(menu);
  const corner = place instanceof HTMLElement ? below(place) : place;
  putAt(menu, corner.x, corner.y);
  addEventListener('pointerdown', leave, true);
  addEventListener('resize', leave);
  itemsOf(menu)[0]?.focus();
}

function menuElement(label: string, items: readonly MenuItem[], leave: () => void): HTMLElement {
  const menu = element('div', { class: 'menu', role: 'menu', 'aria-label': label });
  for (const item of items) menu.append(itemElement(item, leave));
  menu.addEventListener('keydown', (event) => {
    const all = itemsOf(menu);
    const { activeElement } = document;
    const at = activeElement instanceof HTMLElement ? all.indexOf(activeElement) : -1;
    if (at < 0) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1 + all.length,
      Home: 0,
      End: all.length - 1,
    };
    const step = steps[event.key];
    if (step !== undefined) all[step % all.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return menu;
}

function itemElement({ label, act }: MenuItem, leave: () => void): HTMLElement {
  const words = element('bdi', {}, label);
  const item = element('div', { class: 'menu-item', role: 'menuitem', tabindex: -1 }, words);
  if (typeof act === 'function') {
    const take = () => {
      leave();
      act();
    };
    item.addEventListener('click', take);
    item.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      take();
    });
    return item;
  }
  return withInside(item, label, act, leave);
}

/** An item that opens a menu beside itself. */
function withInside(
  item: HTMLElement,
  label: string,
  items: readonly MenuItem[],
  leave: () => void,
): HTMLElement {
  const holder = element('div', { role: 'none' }, item);
  let inside: HTMLElement | null = null;
  item.setAttribute('aria-haspopup', 'menu');
  item.setAttribute('aria-expanded', 'false');
  const hide = () => {
    inside?.remove();
    inside = null;
    item.setAttribute('aria-expanded', 'false');
  };
  const show = (isByKey: boolean) => {
    if (inside === null) {
      inside = menuElement(label, items, leave);
      inside.classList.add('inside');
      holder.append(inside);
      item.setAttribute('aria-expanded', 'true');
      putBeside(inside, item.getBoundingClientRect());
    }
    if (isByKey) itemsOf(inside)[0]?.focus();
  };
  item.addEventListener('click', () => show(true));
  holder.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse') show(false);
  });
  holder.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') hide();
  });
  holder.addEventListener('keydown', (event) => {
    const isOnItem = document.activeElement === item;
    if (isOnItem && ['ArrowRight', 'Enter', ' '].includes(event.key)) show(true);
    else if (!isOnItem && event.key === 'ArrowLeft') {
      item.focus();
      hide();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return holder;
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')].filter(
    (item) => item.closest('[role="menu"]') === menu,
  );
}

function below(anchor: HTMLElement): { readonly x: number; readonly y: number } {
  const { left, top, bottom, height } = anchor.getBoundingClientRect();
  // Beside a tall message, its first line is where one looks.
  return { x: left, y: height > 80 ? Math.max(top, 0) + 40 : bottom };
}

const MARGIN = 8;

/** Puts an element at a point of the window, or so near to it that all of it can be seen. */
function putAt(placed: HTMLElement, x: number, y: number): void {
  const { offsetWidth, offsetHeight } = placed;
  placed.style.left = `${Math.max(MARGIN, Math.min(x, innerWidth - offsetWidth - MARGIN))}px`;
  placed.style.top = `${Math.max(MARGIN, Math.min(y, innerHeight - offsetHeight - MARGIN))}px`;
}

/** Puts an element to the right of another, else to the left; in a window too narrow for either, below it or above. */
function putBeside(placed: HTMLElement, { left, right, top, bottom }: DOMRect): void {
  const { offsetWidth, offsetHeight } = placed;
  if (right + offsetWidth + MARGIN <= innerWidth) putAt(placed, right, top);
  else if (left - offsetWidth >= MARGIN) putAt(placed, left - offsetWidth, top);
  else putAt(placed, left, bottom + offsetHeight + MARGIN <= innerHeight ? bottom : top - offsetHeight);
}
