/**
 * What only the page says, in the place of a message: that something did not work.
 */
import { element } from '../element.ts';

/** @param onDismiss Called once it is gone. */
export function notice(reason: string, onDismiss: () => void): HTMLElement {
  const dismiss = element('button', { type: 'button', class: 'dismiss' }, 'Dismiss message');
  const made = element(
    'div',
    { class: 'notice' },
    element('p', { class: 'notice-reason' }, reason),
    element('footer', { class: 'private-footer' }, 'Only you can see this • ', dismiss),
  );
  dismiss.addEventListener('click', () => {
    made.remove();
    onDismiss();
  });
  return made;
}
