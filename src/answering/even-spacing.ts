/**
 * Even spacing: people paste questions with two spaces, spaces that do not break, and some that nobody sees. Pure.
 */

const UNEVEN = /[^\S ]|[\u200b\u2060\ufeff]| {2}/u;
const SPACE = /[\s\u200b\u2060\ufeff]/u;

export interface EvenlySpaced {
  readonly text: string;
  /** By place in the text, where its character stood before; null where nothing moved. */
  readonly places: readonly number[] | null;
}

/** A text with one plain space wherever spaces of any kind stand. */
export function evenlySpaced(text: string): EvenlySpaced {
  if (!UNEVEN.test(text)) return { text, places: null };
  const places: number[] = [];
  let even = '';
  for (let place = 0; place < text.length; place += 1) {
    const character = text.charAt(place);
    const isSpace = SPACE.test(character);
    if (isSpace && even.endsWith(' ')) continue;
    even += isSpace ? ' ' : character;
    places.push(place);
  }
  return { text: even, places };
}
