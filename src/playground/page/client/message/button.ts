/**
 * A button of a message, or a link that looks like one.
 */
import type { Component } from '../../../component.ts';
import { drawn, element } from '../element.ts';
import { ButtonKind } from './component-kind.ts';
import type { MessageContext } from './context.ts';
import { webAddress, webLink } from './safe-link.ts';

const LOOKS: Readonly<Record<number, string>> = {
  [ButtonKind.Primary]: 'primary',
  [ButtonKind.Secondary]: 'secondary',
  [ButtonKind.Success]: 'success',
  [ButtonKind.Danger]: 'danger',
};

export function button(component: Component, { onButton }: Pick<MessageContext, 'onButton'>): HTMLElement {
  const { label, style, custom_id: customId, disabled } = component;
  const words = element('bdi', {}, [emojiOf(component), label ?? ''].filter((part) => part !== '').join(' '));
  if (style === ButtonKind.Link) return linkButton(component, words);
  const pressed = element(
    'button',
    {
      type: 'button',
      class: `button ${LOOKS[style ?? ButtonKind.Secondary] ?? 'secondary'}`,
      disabled: disabled === true,
      'data-custom-id': customId ?? undefined,
    },
    words,
  );
  if (customId) pressed.addEventListener('click', () => onButton(customId));
  return pressed;
}

function linkButton({ url, disabled }: Component, words: HTMLElement): HTMLElement {
  const address = disabled === true ? null : webAddress(url);
  if (address === null) {
    return element('button', { type: 'button', class: 'button secondary', disabled: true }, words, arrow());
  }
  return webLink(address, { class: 'button secondary' }, words, arrow());
}

/** A box with an arrow out of it. */
function arrow(): SVGSVGElement {
  return drawn(
    'svg',
    { class: 'outward', viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true' },
    drawn('path', {
      d: 'M9.5 2.5h4v4M13.2 2.8 7.5 8.5M6.5 3.5h-3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1v-3',
    }),
  );
}

/** An emoji of Unicode; one of a server is a picture, which would have to be fetched, and is named instead. */
function emojiOf({ emoji }: Component): string {
  if (typeof emoji !== 'object' || emoji === null || !('name' in emoji)) return '';
  const isPicture = 'id' in emoji && emoji.id !== null && emoji.id !== undefined;
  return isPicture ? `:${String(emoji.name)}:` : String(emoji.name ?? '');
}
