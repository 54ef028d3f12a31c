/**
 * Words of Thai and the like, where a segmenter's dictionary lacks a word: it then takes letters of the word beside it as well, so that
 * "ของออกซฟอร์ด", "of Oxford", holds no "ของ". Words that the language's lists hold are told first, and the rest is segmented anew. Pure.
 */
import { groupedBy } from './grouped.ts';
import type { Language } from './languages.ts';
import { partedOf, withoutFragments } from './segment-fragments.ts';
import { type Segment, wordSegments } from './word-segments.ts';

/** A shorter word stands in others by chance. */
const SHORTEST = 3;

/** Vowels and signs that stand behind a consonant begin no word, and vowels that stand before one end none. */
const NO_BEGINNING = /^[\u0e30-\u0e3a\u0e45-\u0e4e]/;
const NO_END = /[\u0e31\u0e40-\u0e44]$/;

/** The segments of a stretch without spaces, with listed words whole. */
export function segmentsByListed(text: string, language: Language): Segment[] {
  const segments = wordSegments(text, language.code);
  const words = cutThrough(text, segments, language);
  if (words.length === 0) return withoutFragments(partedOf(segments, language), language);
  const anew: Segment[] = [];
  let place = 0;
  const segmentUpTo = (end: number): void => {
    if (end === place) return;
    for (const { segment, index } of wordSegments(text.slice(place, end), language.code))
      anew.push({ segment, index: place + index });
  };
  for (const word of words) {
    segmentUpTo(word.index);
    anew.push(word);
    place = word.index + word.segment.length;
  }
  segmentUpTo(text.length);
  return withoutFragments(partedOf(anew, language), language);
}

/** Listed words by how they begin and by how they end, the longest first. */
interface ByEdges {
  readonly beginning: ReadonlyMap<string, readonly string[]>;
  readonly ending: ReadonlyMap<string, readonly string[]>;
}

const byEdges = new WeakMap<Language, ByEdges>();

function listedByEdges(language: Language): ByEdges {
  let words = byEdges.get(language);
  if (words === undefined) {
    const longestFirst = [...language.listed].sort((a, b) => b.length - a.length);
    const long = longestFirst.filter((word) => word.length >= SHORTEST);
    words = {
      beginning: groupedBy(long, (word) => word.slice(0, SHORTEST)),
      ending: groupedBy(long, (word) => word.slice(-SHORTEST)),
    };
    byEdges.set(language, words);
  }
  return words;
}

/** Listed words that are parted, and begin where a segment does or end where one does, but not both; in order, apart from each other. */
function cutThrough(text: string, segments: readonly Segment[], language: Language): Segment[] {
  const { beginning, ending } = listedByEdges(language);
  const edges = new Set(segments.map(({ index }) => index)).add(text.length);
  const words: Segment[] = [];
  let last = 0;
  // A listed word that a segmenter gives is not taken for parts of two others.
  const isListed = (at: number): boolean => language.listed.has(segments[at]?.segment ?? '');
  for (const [place, { index, segment }] of segments.entries()) {
    if (index < last) continue;
    const end = index + segment.length;
    const first = beginning
      .get(text.slice(index, index + SHORTEST))
      ?.find(
        (word) =>
          word.length > segment.length &&
          !edges.has(index + word.length) &&
          text.startsWith(word, index) &&
          !NO_BEGINNING.test(text.charAt(index + word.length)) &&
          !isListed(place + 1),
      );
    const second =
      first === undefined && end - SHORTEST >= last
        ? ending
            .get(text.slice(end - SHORTEST, end))
            ?.find(
              (word) =>
                word.length > segment.length &&
                end - word.length >= last &&
                !edges.has(end - word.length) &&
                text.startsWith(word, end - word.length) &&
                !NO_END.test(text.charAt(end - word.length - 1)) &&
                !isListed(place - 1),
            )
        : undefined;
    const word = first ?? second;
    if (word === undefined) continue;
    words.push({ segment: word, index: first === undefined ? end - word.length : index });
    last = first === undefined ? end : index + word.length;
  }
  return words;
}

/** The longest listed word that begins at a place; undefined where none does. */
export function listedAt(text: string, place: number, language: Language): string | undefined {
  return listedByEdges(language)
    .beginning.get(text.slice(place, place + SHORTEST))
    ?.find((word) => text.startsWith(word, place) && !NO_BEGINNING.test(text.charAt(place + word.length)));
}
