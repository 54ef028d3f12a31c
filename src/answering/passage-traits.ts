/**
 * Traits of a passage that is read again: how it holds the question's words, and where its answer stands beside them. Trees see where
 * one of them matters (see reranking-features.ts). No trait knows a language. Pure.
 */
import type { Evidence } from './evidence.ts';
import type { JudgedSpans } from './judged-spans.ts';

export interface PassageTrait {
  readonly name: string;
  readonly value: (evidence: Evidence, spans: JudgedSpans) => number;
}

export const passageTraits: readonly PassageTrait[] = [
  { name: 'in-order', value: longestInOrder },
  { name: 'words-before', value: (evidence) => Math.log1p(firstSighting(evidence) - bounds(evidence).first) },
  {
    name: 'words-behind',
    value: (evidence) => Math.log1p(bounds(evidence).end - 1 - lastSighting(evidence)),
  },
  { name: 'spread', value: (evidence) => Math.log1p(lastSighting(evidence) - firstSighting(evidence)) },
  { name: 'answer-behind', value: answerBehind },
  { name: 'rarest', value: rarestFound },
  { name: 'sightings', value: ({ sightings }) => sightings.length },
  { name: 'answers', value: ({ wanted }) => Math.log1p(wanted.length) },
  { name: 'in-paragraph', value: placeInParagraph },
];

/** The sentence's tokens: the first, and the one that stands behind the last. */
function bounds({ inquiry, place }: Evidence): { readonly first: number; readonly end: number } {
  const sentence = inquiry.index.sentences[place];
  return { first: sentence?.firstToken ?? 0, end: sentence?.endToken ?? 0 };
}

/** Where no word of the question stands there, as if the first one did. */
function firstSighting(evidence: Evidence): number {
  return evidence.sightings[0]?.token ?? bounds(evidence).first;
}

function lastSighting(evidence: Evidence): number {
  return evidence.sightings.at(-1)?.token ?? bounds(evidence).first;
}

/** Words of the question that stand here one behind the other as there, at most in one row. */
function longestInOrder({ sightings }: Evidence): number {
  let longest = Math.min(1, sightings.length);
  let run = longest;
  for (let at = 1; at < sightings.length; at += 1) {
    run = (sightings[at]?.slot ?? 0) > (sightings[at - 1]?.slot ?? 0) ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** By how many words the likeliest answer begins behind the first of the question's words; below 0 where it begins before. */
function answerBehind(evidence: Evidence, { best }: JudgedSpans): number {
  if (best === null || evidence.sightings.length === 0) return 0;
  return best.first - firstSighting(evidence);
}

/** How far the question's rarest word stands here; of equals the first. */
function rarestFound({ inquiry: { terms }, found }: Evidence): number {
  let rarest = 0;
  for (let slot = 1; slot < terms.length; slot += 1)
    if ((terms[slot]?.weight ?? 0) > (terms[rarest]?.weight ?? 0)) rarest = slot;
  return found[rarest] ?? 0;
}

/** Sentences of the paragraph before this one that are looked back upon. */
const REACH = 8;

/** How many sentences of its paragraph stand before it. */
function placeInParagraph({ inquiry: { index }, place }: Evidence): number {
  const own = index.sentences[place]?.paragraph;
  let before = 0;
  while (before < REACH && index.sentences[place - before - 1]?.paragraph === own) before += 1;
  return before;
}
