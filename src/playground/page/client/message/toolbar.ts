/**
 * The buttons over a message's corner, which appear where one points or where the keys are.
 */
import { drawn, element } from '../element.ts';
import type { MessageContext } from './context.ts';

const REPLY = 'M7 3.5 2.5 8 7 12.5V9.6c3.2 0 5.2 1 6.5 3.1-.4-3.3-2.3-6-6.5-6.4z';
const DOTS = 'M3 8h.01M8 8h.01M13 8h.01';

/** Null where nothing can be done with the message. */
export function toolbar({ onReply, onApps }: MessageContext): HTMLElement | null {
  const tools: HTMLElement[] = [];
  if (onReply !== undefined) tools.push(tool('Reply', REPLY, onReply));
  if (onApps !== undefined) tools.push(tool('Apps', DOTS, onApps));
  return tools.length === 0
    ? null
    : element('div', { class: 'toolbar', role: 'group', 'aria-label': 'Message' }, ...tools);
}

function tool(label: string, d: string, use: (anchor: HTMLElement) => void): HTMLElement {
  const icon = drawn(
    'svg',
    { viewBox: '0 0 16 16', width: 20, height: 20, 'aria-hidden': 'true' },
    drawn('path', { d }),
  );
  const made = element('button', { type: 'button', class: 'tool', 'aria-label': label, title: label }, icon);
  made.addEventListener('click', () => use(made));
  return made;
}
