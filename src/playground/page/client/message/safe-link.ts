/**
 * Links that lead out of the page: to the web alone, and without telling where from.
 */
import type { Attributes, Child } from '../element.ts';
import { element } from '../element.ts';

/** The address, where it is one of the web; null where it is anything else, such as a script. */
export function webAddress(address: string | null | undefined): string | null {
  if (address === null || address === undefined || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** A link to an address that `webAddress` gave. */
export function webLink(address: string, attributes: Attributes, ...children: readonly Child[]): HTMLElement {
  return element(
    'a',
    { ...attributes, href: address, title: address, target: '_blank', rel: 'noopener noreferrer' },
    ...children,
  );
}
