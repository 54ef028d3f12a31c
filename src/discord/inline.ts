/**
 * Other people's words inside of our own lines: titles, sources, matched words. Pure.
 */
import { escapeMarkdown } from './escape.ts';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** The blocks of Unicode whose letters run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * A word or a title as markdown, on one line.
 *
 * Where it runs from right to left it is isolated, so that it cannot turn the words around it; direction controls in
 * it are dropped, for an unpaired one would break out of the isolation. A quote is never treated so: it has lines of
 * its own, and stays as it is.
 */
export function inline(text: string): string {
  const oneLine = text
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const markdown = escapeMarkdown(oneLine);
  return RIGHT_TO_LEFT.test(oneLine)
    ? `${FIRST_STRONG_ISOLATE}${markdown}${POP_DIRECTIONAL_ISOLATE}`
    : markdown;
}

/** The text, or as much of it as `limit` UTF-16 code units hold together with an ellipsis; no character is halved. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd()}…`;
}
