/**
 * Items of a list that runs on in one paragraph: "1) bread 2) milk", "(a) … (b) …", "• … • …". Pure.
 */
import type { Span } from './article.ts';

/**
 * Where the second and later items begin, in order. The paragraph must open with a marker, and only markers of the
 * same shape that count on from it, behind a mark or before a capital, part items.
 *
 * @param ordinals whether the language writes ordinal numbers as "2.", so that such a number alone is no marker.
 */
export function listItemStarts(text: string, paragraph: Span, ordinals: boolean): number[] {
  const content = text.slice(paragraph.start, paragraph.end);
  const starts = BULLET.test(content) ? bulletStarts(content) : labelStarts(content, ordinals);
  return starts.map((start) => paragraph.start + start);
}

const BULLET = /^[•⁃‣◦▪●■]/u;

function bulletStarts(content: string): number[] {
  const starts: number[] = [];
  const mark = ` ${content.slice(0, 1)}`;
  for (let at = content.indexOf(mark); at !== -1; at = content.indexOf(mark, at + 1)) starts.push(at + 1);
  return starts;
}

const LABEL = String.raw`\d{1,3}|[a-z]|[A-Z]|[ivx]{1,5}`;
const FIRST_MARKER = new RegExp(String.raw`^(\(?)(${LABEL})(\.?\)|\.)\s`);

function labelStarts(content: string, ordinals: boolean): number[] {
  const [, open = '', first = '', close = ''] = FIRST_MARKER.exec(content) ?? [];
  // "A." at the beginning is a name's initial, not a label.
  if (first === '' || (close === '.' && (ordinals || /[A-Z]/.test(first)))) return [];
  const starts: number[] = [];
  let expected = successorsOf(first);
  for (const { index, groups: { label = '', mark = '', capital = '' } = {} } of content.matchAll(
    markersLike(open, close),
  )) {
    // "as paragraph (b) of the law says" is no item.
    if (!expected.includes(label) || (mark === '' && capital === '')) continue;
    starts.push(index);
    expected = successorsOf(label);
  }
  return starts;
}

/** Markers of one shape, with the mark that stands before them and the capital that follows. */
function markersLike(open: string, close: string): RegExp {
  const [before, behind] = [open, close].map((sign) => sign.replace(/[().]/g, '\\$&'));
  return new RegExp(
    String.raw`(?<=(?<mark>[,;:.!?…]?)\s)${before}(?<label>${LABEL})${behind}(?=\s+["“]?(?<capital>\p{Lu}?))`,
    'gu',
  );
}

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** The labels that may follow one: "i" may count as a letter or as a Roman numeral. */
function successorsOf(label: string): string[] {
  if (/^\d/.test(label)) return [String(Number(label) + 1)];
  const roman = ROMAN.indexOf(label);
  const successors = roman === -1 ? [] : ROMAN.slice(roman + 1, roman + 2);
  if (/^[a-yA-Y]$/.test(label)) successors.push(String.fromCharCode(label.charCodeAt(0) + 1));
  return successors;
}
