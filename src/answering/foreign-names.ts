/**
 * Names of other languages, spelt by their sound where no sign stands for a sound alone: "卢克" is "Luke". A dictionary knows few of
 * them, and segmenters part the others into single signs, each in another way. Pure.
 */
import type { Language } from './languages.ts';
import { WordClass } from './word-classes.ts';
import type { Segment } from './word-segments.ts';

/** Calls `visit` with the segments in order; those that spell one name between them are one. */
export function eachSpelt(
  segments: readonly Segment[],
  language: Language,
  visit: (word: string, index: number) => void,
): void {
  let run: Segment[] = [];
  const close = (): void => {
    const end = run.findLastIndex(({ segment }) => !isPlaceWord(segment, language)) + 1;
    const [first] = run;
    const whole = run
      .slice(0, end)
      .map(({ segment }) => segment)
      .join('');
    const isName = first !== undefined && spellsName(whole, language);
    if (isName) visit(whole, first.index);
    for (const { segment, index } of isName ? run.slice(end) : run) visit(segment, index);
    run = [];
  };
  for (const part of segments) {
    if (isSpelt(part.segment, language)) run.push(part);
    else {
      close();
      visit(part.segment, part.index);
    }
  }
  close();
}

/** "West" behind a name is no part of it. */
function isPlaceWord(word: string, { classes }: Language): boolean {
  return ((classes.get(word) ?? 0) & WordClass.placeWord) !== 0;
}

/** Whether a word spells a name by its sound: all its signs may, and one of them does little else. */
export function spellsName(word: string, language: Language): boolean {
  return isSpelt(word, language) && [...word].some((sign) => language.tellingSigns.has(sign));
}

/** Bits of `WordClass` of a word that its last sign makes the name of a place or a group, as in "莱茵河"; 0 of any other. */
export function tailClasses(word: string, { tailSigns, classes, listed }: Language): number {
  const tail = word.slice(-1);
  if (word.length === 1 || !tailSigns.has(tail) || listed.has(word)) return 0;
  return WordClass.name | ((classes.get(tail) ?? 0) & (WordClass.placeWord | WordClass.groupWord));
}

function isSpelt(word: string, { nameSigns }: Language): boolean {
  for (const sign of word) if (!nameSigns.has(sign)) return false;
  return true;
}
