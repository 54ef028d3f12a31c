/**
 * How a terminal shows text: its width and its styles.
 */
import type { Writable } from 'node:stream';
import { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';

export interface Look {
  /** Columns to wrap at; Infinity where lines are not wrapped. */
  readonly width: number;
  /** Whether ANSI styles are written; without them the text stands alone, so that a quote can be copied from it. */
  readonly styled: boolean;
}

export type Style = Extract<Parameters<typeof styleText>[0], string>;

/** Longer lines are hard to read. */
const WIDEST = 100;

/** How a stream shows text: in styles where it is a terminal that has some and NO_COLOR is unset. */
export function lookOf(output: Writable): Look {
  if (!(output instanceof WriteStream)) return { width: Number.POSITIVE_INFINITY, styled: false };
  // Some terminals do not know their width and say 0.
  const width = output.columns > 0 ? Math.min(output.columns, WIDEST) : WIDEST;
  return { width, styled: output.hasColors() };
}

/** The text in a style, where the look has styles. Closed at each line's end, and open again after a style inside it. */
export function paint(style: Style, text: string, { styled }: Look): string {
  if (!styled) return text;
  // The stream is not asked: whether it shows styles is the look's to say.
  const [open = '', close = ''] = styleText(style, '\n', { validateStream: false }).split('\n');
  const paintLine = (line: string) =>
    line === '' ? line : open + line.replaceAll(close, close + open) + close;
  return text.split('\n').map(paintLine).join('\n');
}

/** Text in lines no wider than the look, but for words that are wider alone; styles are closed at the end of a line. */
export function wrap(text: string, { width }: Look): string[] {
  // Wrapping normalises Unicode and trims: text that needs none stays to the character.
  return (width === Number.POSITIVE_INFINITY ? text : wrapAnsi(text, width)).split('\n');
}

/** Control characters, which a terminal would obey, as the replacement character; line breaks and tabs stay. */
export function disarm(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '\uFFFD');
}
