/**
 * The choice between light, dark and the system's theme, kept in a cookie, so that the server knows it at the first paint.
 */
import { element } from './element.ts';

const THEMES = [
  ['system', 'System'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

const YEAR_IN_SECONDS = 31_536_000;

export function themeSwitch(): HTMLElement {
  const root = document.documentElement;
  const now = root.dataset['theme'] ?? 'system';
  const choice = element(
    'select',
    { id: 'theme', class: 'plain-select' },
    ...THEMES.map(([value, label]) => element('option', { value, selected: value === now }, label)),
  );
  choice.addEventListener('change', () => {
    if (choice.value === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = choice.value;
    const age = choice.value === 'system' ? 0 : YEAR_IN_SECONDS;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API wants a secure origin, and not every browser has it.
    document.cookie = `pullquote-theme=${choice.value}; max-age=${age}; path=/; samesite=strict`;
  });
  return element('label', { class: 'theme-switch' }, 'Theme ', choice);
}
