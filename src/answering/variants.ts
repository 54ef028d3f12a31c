/**
 * Signs that are written in more than one way: a text in traditional Chinese is read as if it were in simplified. Pure.
 */
import type { LanguageData } from './language.ts';

/** A text with each sign written in one way; each stays where it stands. */
export type Unify = (text: string) => string;

/** @param variants Undefined where each sign is written in one way. */
export function unifyOf(variants: LanguageData['variants']): Unify {
  if (variants === undefined) return (text) => text;
  const signs = new Map([...variants.written].map((sign, place) => [sign, variants.read.charAt(place)]));
  const written = new RegExp(`[${variants.written}]`, 'gu');
  return (text) => text.replace(written, (sign) => signs.get(sign) ?? sign);
}
