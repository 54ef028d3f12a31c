/**
 * Words of scripts that are written without spaces, where a segmenter parts a word that the language's lists hold, or leaves two
 * words in one: "科学|家" is one word, "三家" and "人的" are two. Pure.
 */
import { countedFrom } from './counted-words.ts';
import { behindEnding } from './japanese-stem.ts';
import { wholeKatakana } from './katakana.ts';
import type { Language } from './languages.ts';
import { signNumeral } from './sign-numerals.ts';
import type { Segment } from './word-segments.ts';

/** The segments as words. */
export function mended(segments: readonly Segment[], language: Language): Segment[] {
  const words = joined(wholeKatakana(segments), (whole) => language.listed.has(whole));
  const parts = words.flatMap((segment) => parted(segment, language));
  return joined(parts, (whole) => signNumeral(whole, language) !== null);
}

/** How many segments a word may be parted into. */
const MOST_PARTS = 4;

/** Puts together what is one word, the longest that begins there. */
function joined(segments: readonly Segment[], isWord: (whole: string) => boolean): Segment[] {
  const words: Segment[] = [];
  for (let place = 0; place < segments.length; ) {
    const { segment = '', index = 0 } = segments[place] ?? {};
    let longest = segment;
    let whole = segment;
    let parts = 1;
    for (let count = 2; count <= MOST_PARTS && place + count <= segments.length; count += 1) {
      whole += segments[place + count - 1]?.segment ?? '';
      if (!isWord(whole)) continue;
      longest = whole;
      parts = count;
    }
    words.push({ segment: longest, index });
    place += parts;
  }
  return words;
}

/** Takes off the particle at the end, and then what is counted. */
function parted({ segment, index }: Segment, language: Language): Segment[] {
  const joint = jointOf(segment, language);
  if (joint === 0) return [{ segment, index }];
  return [
    ...parted({ segment: segment.slice(0, joint), index }, language),
    { segment: segment.slice(joint), index: index + joint },
  ];
}

/** Where the last word of a segment begins; 0 where it is one word. */
function jointOf(segment: string, language: Language): number {
  const { classes, stopWords, listed, particles } = language;
  if (segment.length === 1 || classes.has(segment) || stopWords.has(segment)) return 0;
  if (particles.has(segment.slice(-1))) return segment.length - 1;
  return (listed.has(segment) ? 0 : behindEnding(segment)) || countedFrom(segment, language);
}
