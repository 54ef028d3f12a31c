/**
 * Stand-ins for pictures and files: the page fetches nothing, so it says what would be there.
 */
import { element } from '../element.ts';

/** A picture's frame with its description. */
export function picture(item: object): HTMLElement {
  const description = 'description' in item && typeof item.description === 'string' ? item.description : null;
  return element(
    'div',
    { class: 'picture', role: 'img', 'aria-label': description ?? 'A picture' },
    description ?? '🖼',
  );
}

/** A file's name, and its size where it is known. */
export function file(item: object): HTMLElement {
  const name = 'filename' in item ? item.filename : 'name' in item ? item.name : null;
  const size = 'size' in item && typeof item.size === 'number' ? item.size : null;
  return element(
    'div',
    { class: 'file' },
    element('bdi', { class: 'file-name' }, typeof name === 'string' ? name : 'a file'),
    size === null ? null : element('span', { class: 'file-size' }, `${size.toLocaleString()} bytes`),
  );
}
