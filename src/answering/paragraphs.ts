/**
 * Paragraphs as spans. A paragraph is a line or, in a hard-wrapped text, what stands between blank lines; only body
 * paragraphs are counted. Pure.
 */
import type { Article, Span } from './article.ts';
import { isHeading, isWorded, type Line, linesOf, opensItem } from './lines.ts';
import { isWrapped } from './wrapping.ts';

export type ParagraphKind = 'body' | 'caption' | 'heading' | 'source';

/** A paragraph of an article: one or more whole lines of its text, trimmed, not empty. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  /**
   * Place among the body paragraphs, from 1; null for captions, headings and source lines, and for a line without a
   * letter or a digit, such as `* * *`.
   */
  readonly number: number | null;
}

/**
 * The article's paragraphs in order: disjoint, and nothing but white space between them.
 *
 * Whatever the text, a caption, a source line, a Markdown heading, a line without a word and each item of a list are
 * paragraphs of their own.
 */
export function paragraphsOf(article: Described): Paragraph[] {
  let bodyCount = 0;
  return blocksOf(article).map(({ first, last, kind }) => {
    const isCounted = kind === 'body' && isWorded(first);
    if (isCounted) bodyCount += 1;
    return { start: first.start, end: last.end, kind, number: isCounted ? bodyCount : null };
  });
}

/** How many paragraphs are counted: the number of the last one. */
export function countedOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.findLast(({ number }) => number !== null)?.number ?? 0;
}

type Described = Pick<Article, 'text' | 'captionLines' | 'sourceLines'>;

/** Lines that make one paragraph. */
interface Block {
  readonly first: Line;
  last: Line;
  readonly kind: ParagraphKind;
  readonly isItem: boolean;
}

function blocksOf(article: Described): Block[] {
  const lines = linesOf(article.text);
  const isText = (line: Line) => kindOf(line, article) === 'body' && isWorded(line);
  const wrapped = isWrapped(lines, isText);
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const line of lines) {
    if (line.content.length === 0) {
      open = null;
      continue;
    }
    const isItem = opensItem(line, open === null || open.isItem);
    if (open !== null && isText(line) && !isItem) {
      open.last = line;
      continue;
    }
    const block: Block = { first: line, last: line, kind: kindOf(line, article), isItem };
    blocks.push(block);
    open = wrapped && isText(line) ? block : null;
  }
  return blocks;
}

function kindOf(line: Line, { captionLines, sourceLines }: Described): ParagraphKind {
  if (captionLines.includes(line.number)) return 'caption';
  if (sourceLines.includes(line.number)) return 'source';
  return isHeading(line) ? 'heading' : 'body';
}
