/**
 * Where sentences end although `Intl.Segmenter` does not break there. Pure.
 */
import type { Span } from './article.ts';

const TERMINATORS = '.!?…。！？।॥۔؟';
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

/** What may stand between the last terminator of a segment and its end. */
const AT_END = '"”’»)] \n';

const Kind = { other: 0, atEnd: 1, terminator: 2 } as const;
/** By code unit: every one of a text is looked at. */
const KINDS = new Uint8Array(2 ** 16);
for (const sign of AT_END) KINDS[sign.charCodeAt(0)] = Kind.atEnd;
for (const sign of TERMINATORS) KINDS[sign.charCodeAt(0)] = Kind.terminator;

const NONE: readonly number[] = [];

/** Where in `segment` another sentence may begin, in order, as indices into `text`; the rules of joining still apply. */
export function missedBreaks(text: string, segment: Span): readonly number[] {
  const end = placeOfEnd(text, segment);
  let breaks: number[] | null = null;
  let content: string | null = null;
  // A plain search for terminators, with the costly pattern at these alone, takes a tenth of the time of one pattern.
  for (let place = segment.start; place < end; place += 1) {
    if (KINDS[text.charCodeAt(place)] !== Kind.terminator) continue;
    content ??= text.slice(segment.start, segment.end);
    MISSED_BREAK.lastIndex = place - segment.start;
    if (!MISSED_BREAK.test(content)) continue;
    breaks ??= [];
    breaks.push(segment.start + MISSED_BREAK.lastIndex);
  }
  return breaks ?? NONE;
}

/** Where the terminator stands with which a segment ends: it needs no look, as nothing follows that a break stands before. */
function placeOfEnd(text: string, { start, end }: Span): number {
  let place = end;
  while (place > start && KINDS[text.charCodeAt(place - 1)] === Kind.atEnd) place -= 1;
  if (place > start && KINDS[text.charCodeAt(place - 1)] === Kind.terminator) place -= 1;
  return place;
}
