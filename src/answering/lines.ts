/**
 * Lines as spans, and what their beginnings say. Pure.
 */
import type { Span } from './article.ts';

/** A line of a text without the white space around it; empty where it is blank. */
export interface Line extends Span {
  /** Counted from 1. */
  readonly number: number;
  readonly content: string;
  /** Length with the white space before it, in UTF-16 code units. */
  readonly width: number;
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const content = line.trim();
    const start = lineStart + line.indexOf(content);
    lines.push({
      start,
      end: start + content.length,
      number: lines.length + 1,
      content,
      width: line.trimEnd().length,
    });
    lineStart += line.length + 1;
  }
  return lines;
}

/** Whether a line is a heading, as Markdown has them: "## Results". */
export function isHeading({ content }: Line): boolean {
  return /^#{1,6}\s/.test(content);
}

/** Whether a line holds a letter or a digit; a rule such as `* * *` does not. */
export function isWorded({ content }: Line): boolean {
  return /[\p{L}\p{N}]/u.test(content);
}

/**
 * Whether a line begins an item of a list: "- bread", "1. bread".
 *
 * @param afterItem whether the line follows another item, or a blank line. In running text a number above 1 opens no
 * list, for a line may begin with the end of "in the hall at Door 5." Markdown has the same rule.
 */
export function opensItem({ content }: Line, afterItem: boolean): boolean {
  return BULLET.test(content) || (afterItem ? NUMBERED : FIRST_NUMBERED).test(content);
}

const BULLET = /^[-*+•]\s/;
const FIRST_NUMBERED = /^1[.)]\s/;
const NUMBERED = /^\d{1,3}[.)]\s/;
