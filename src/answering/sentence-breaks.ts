/**
 * Where sentences end although `Intl.Segmenter` does not break there. Pure.
 */
import type { Span } from './article.ts';

const CLOSING = String.raw`["”’»)\]]*`;
const OPENING = String.raw`["“‘«(\[]*`;

/** A terminator, and what must follow it (or stand before it) for a break. */
const MISSED_BREAK = new RegExp(
  [
    // a space is missing: "world.Today"
    String.raw`\.(?<=\p{Ll}{2}\.)${CLOSING}(?=\p{Lu}[\p{Ll}\s])`,
    // a number, a sum of money or a camel-cased name opens the next sentence
    String.raw`[.!?](?<=(?:[\p{L}%)"”’\]]|\p{Nd}{3}).)${CLOSING}\s+(?=\p{Sc}?\p{Nd}|\p{Ll}\p{Lu})`,
    // "…" ends no sentence to the segmenter
    String.raw`…${CLOSING}\s+(?=${OPENING}\p{Lu})`,
    // words left out between two sentences: "It began. ... It went on."
    String.raw`\.(?<=[\p{L}\p{N})”"].)\s+(?=(?:…|\.\s?\.\s?\.)\s+(?:$|${OPENING}\p{Lu}))`,
    // a dash with a capital behind it: to the segmenter, the sentence goes on at any dash
    String.raw`[.!?…]${CLOSING}\s+(?=\p{Pd}+\s*${OPENING}\p{Lu})`,
    // footnote marks after the full stop: "1994.[3] The"
    String.raw`[.!?。！？।॥۔؟]${CLOSING}(?:\[[^[\].!?…。！？।॥۔؟]{1,12}\])+\s*(?=${OPENING}[\p{Lu}\p{Lo}\p{N}])`,
  ].join('|'),
  'uy',
);

const TERMINATOR = /[.!?…。！？।॥۔؟]/g;

/** Where in `segment` another sentence may begin, in order, as indices into `text`; the rules of joining still apply. */
export function missedBreaks(text: string, segment: Span): number[] {
  const content = text.slice(segment.start, segment.end);
  const breaks: number[] = [];
  // A plain search for terminators, with the costly pattern at these alone, takes a tenth of the time of one pattern.
  for (const { index } of content.matchAll(TERMINATOR)) {
    MISSED_BREAK.lastIndex = index;
    if (MISSED_BREAK.test(content)) breaks.push(segment.start + MISSED_BREAK.lastIndex);
  }
  return breaks;
}
