/**
 * Segments of Thai that are no words: a consonant alone, and a short word that was put to the one before it. Pure.
 */
import type { Language } from './languages.ts';
import { WordClass } from './word-classes.ts';
import type { Segment } from './word-segments.ts';

/** One consonant without a vowel, but for the sign that says that it is not spoken. */
const BARE = /^[\u0e01-\u0e2e]\u0e4c?$/;
const UNSPOKEN = /\u0e4c$/;
/** A syllable that a consonant may close: a vowel is the last of it that is spoken, and no tone is written, as in foreign words. */
const OPEN = /(?:[\u0e31\u0e34-\u0e39\u0e47]|[\u0e40-\u0e44][\u0e01-\u0e2e]|[\u0e01-\u0e2e]\u0e32)$/;

/** Of a short word at the end of a stretch and the word before it, a segmenter makes one: "ในปี", "in the year". */
export function partedOf(segments: readonly Segment[], language: Language): Segment[] {
  return segments.flatMap(({ segment, index }) => {
    const joint = segment.length > LONGEST ? 0 : jointOf(segment, language);
    if (joint === 0) return [{ segment, index }];
    return [
      { segment: segment.slice(0, joint), index },
      { segment: segment.slice(joint), index: index + joint },
    ];
  });
}

/** No two words that make one are longer, and the second has at most so many letters, unless the first is a preposition or says "not". */
const LONGEST = 12;
const SHORT = 2;
const LEADING = WordClass.placePreposition | WordClass.timePreposition | WordClass.negation;

/** Where the second of two words begins that a segment is made of; 0 where it is one. */
function jointOf(segment: string, { listed, stopWords, classes }: Language): number {
  if (listed.has(segment)) return 0;
  for (let joint = segment.length - 1; joint > 1; joint -= 1) {
    const first = segment.slice(0, joint);
    const second = segment.slice(joint);
    const leads = stopWords.has(first) && ((classes.get(first) ?? 0) & LEADING) !== 0;
    if (
      leads
        ? listed.has(second) || stopWords.has(second)
        : second.length <= SHORT && stopWords.has(second) && listed.has(first)
    )
      return joint;
  }
  return 0;
}

/** A consonant alone is no word, unless it is listed as one: it closes the syllable before it, or else begins the next. */
export function withoutFragments(segments: readonly Segment[], { listed, stopWords }: Language): Segment[] {
  const isKnown = (word: string): boolean => listed.has(word) || stopWords.has(word);
  const words: Segment[] = [];
  for (const [place, { segment, index }] of segments.entries()) {
    const before = words.at(-1);
    const next = segments[place + 1]?.segment ?? '';
    const begins = before !== undefined && BARE.test(before.segment) && !isKnown(before.segment);
    const isFragment = BARE.test(segment) && !isKnown(segment);
    const closes =
      isFragment &&
      before !== undefined &&
      !isKnown(before.segment) &&
      (UNSPOKEN.test(segment) || OPEN.test(before.segment) || next === '' || isKnown(next));
    if (before !== undefined && (closes || (begins && !isKnown(segment))))
      words[words.length - 1] = { segment: before.segment + segment, index: before.index };
    else words.push({ segment, index });
  }
  return words;
}
