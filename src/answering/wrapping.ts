/**
 * Whether a text is hard-wrapped: broken into lines of one width, as e-mail and Project Gutenberg have it. Pure.
 */
import { type Line, opensItem } from './lines.ts';

/** Widths, in UTF-16 code units, to which people wrap text. Verses and lists are narrower, paragraphs in one line wider. */
const NARROWEST = 45;
const WIDEST = 100;

/** Lines that go on in the next one, fewer of which tell nothing. */
const FEWEST = 3;

/** Share of such lines that must look broken off: a sentence may end at the end of a line, a hand may have mended one. */
const MOST = 2 / 3;

/** The width of a text is the length that so many of its lines do not exceed: an address or a table may stick out. */
const WITHIN_WIDTH = 0.95;

/** Share of the width that a broken-off line fills with the next word: a part of a text may be wrapped a little narrower. */
const FULL = 0.9;

/**
 * A text is hard-wrapped where, of the lines that another follows without a blank one between, most are broken off: the
 * first word of the next line would not have fitted, or only just, within the text's width, and no sentence ends there. The width lies
 * between 45 and 100. A line before an item of a list says nothing.
 *
 * @param isText whether a line is one of running text: no other says anything, such as a heading.
 */
export function isWrapped(lines: readonly Line[], isText: (line: Line) => boolean): boolean {
  const goingOn: (readonly [Line, Line])[] = [];
  lines.forEach((line, place) => {
    const next = lines[place + 1];
    if (next !== undefined && isText(line) && isText(next) && !opensItem(next, true))
      goingOn.push([line, next]);
  });
  if (goingOn.length < FEWEST) return false;

  const widths = goingOn.map(([{ width }]) => width).sort((a, b) => a - b);
  const width = widths[Math.ceil(widths.length * WITHIN_WIDTH) - 1] ?? 0;
  if (width < NARROWEST || width > WIDEST) return false;

  const broken = goingOn.filter(([line, next]) => isBrokenOff(line, next, width));
  return broken.length >= goingOn.length * MOST;
}

function isBrokenOff(line: Line, next: Line, textWidth: number): boolean {
  const [firstWord = ''] = next.content.split(/\s/, 1);
  return line.width + 1 + firstWord.length > textWidth * FULL && !SENTENCE_END.test(line.content);
}

const SENTENCE_END = /[.!?…。！？।؟۔]["'”’»)\]]*$/;
