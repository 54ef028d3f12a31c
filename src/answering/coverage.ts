/**
 * Coverage: what of a question a sentence holds, and where. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import { type FullNames, standsAlone } from './full-names.ts';
import type { Inquiry } from './inquiry.ts';
import { standInRow } from './postings.ts';
import { WordClass } from './word-classes.ts';

/** Where a question term stands in a sentence. */
export interface Sighting {
  /** Index into the question's terms. */
  readonly slot: number;
  /** Index into the article's tokens. */
  readonly token: number;
  /** 1 for the very term, less for one that stands for it. */
  readonly similarity: number;
}

/** What the question's terms are to a sentence. */
export interface Coverage {
  readonly sightings: readonly Sighting[];
  /**
   * By slot: 1 where the very term stands there, less where one like it does or the last word of its name alone, 0 where none does.
   */
  readonly found: readonly number[];
  /** Content words of the sentence that are not the question's. */
  readonly newWords: number;
}

/** How far the last word of a name, alone, stands for its others. */
const LAST_NAME = 0.8;

/** Reads a sentence for the question's terms. */
export function cover(
  place: number,
  index: ArticleIndex,
  slotCount: number,
  slotsOf: Inquiry['slotsOf'],
  fullNames: FullNames,
): Coverage {
  const { sentences, tokens } = index;
  const found = new Array<number>(slotCount).fill(0);
  const sightings: Sighting[] = [];
  const sentence = sentences[place];
  let newWords = 0;
  if (sentence === undefined) return { sightings, found, newWords };
  for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
    if (((tokens.classes[token] ?? 0) & WordClass.stop) !== 0) continue;
    const slots = slotsOf(tokens.term[token] ?? -1);
    let isNew = true;
    for (const { slot, similarity, name } of slots) {
      if (name !== undefined && !standInRow(tokens, token - name.place, name.ids)) continue;
      isNew = false;
      sightings.push({ slot, token, similarity });
      if (similarity > (found[slot] ?? 0)) found[slot] = similarity;
    }
    if (isNew) newWords += 1;
    const others = fullNames.size === 0 ? undefined : fullNames.get(tokens.term[token] ?? -1);
    if (others === undefined || !standsAlone(token, sentence.firstToken, index)) continue;
    for (const slot of others) found[slot] = Math.max(found[slot] ?? 0, LAST_NAME);
  }
  return { sightings, found, newWords };
}
