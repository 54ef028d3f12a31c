/**
 * Coverage: what of a question a sentence holds, and where. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import type { Inquiry } from './inquiry.ts';
import { WordClass } from './word-classes.ts';

/** Where a question term stands in a sentence. */
export interface Sighting {
  /** Index into the question's terms. */
  readonly slot: number;
  /** Index into the article's tokens. */
  readonly token: number;
}

/** What the question's terms are to a sentence. */
export interface Coverage {
  readonly sightings: readonly Sighting[];
  /** By slot: 1 where the very term stands there, less where one like it does, 0 where none does. */
  readonly found: readonly number[];
  /** Content words of the sentence that are not the question's. */
  readonly newWords: number;
}

/** Reads a sentence for the question's terms. */
export function cover(
  place: number,
  { sentences, tokens }: ArticleIndex,
  slotCount: number,
  slotsOf: Inquiry['slotsOf'],
): Coverage {
  const found = new Array<number>(slotCount).fill(0);
  const sightings: Sighting[] = [];
  const sentence = sentences[place];
  let newWords = 0;
  if (sentence === undefined) return { sightings, found, newWords };
  for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
    if (((tokens.classes[token] ?? 0) & WordClass.stop) !== 0) continue;
    const slots = slotsOf(tokens.term[token] ?? -1);
    if (slots.length === 0) newWords += 1;
    for (const { slot, similarity } of slots) {
      sightings.push({ slot, token });
      if (similarity > (found[slot] ?? 0)) found[slot] = similarity;
    }
  }
  return { sightings, found, newWords };
}
