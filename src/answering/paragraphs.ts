/**
 * Paragraphs as spans. A paragraph is a line; only body paragraphs are counted. Pure.
 */
import type { Article, Span } from './article.ts';

export type ParagraphKind = 'body' | 'caption' | 'heading' | 'source';

/** A paragraph of an article: a trimmed, non-empty line of its text. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  /** Place among the body paragraphs, from 1; null for captions, headings and source lines. */
  readonly number: number | null;
}

/** The article's paragraphs in order: disjoint, and nothing but white space between them. */
export function paragraphsOf(article: Pick<Article, 'text' | 'captionLines' | 'sourceLines'>): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let lineNumber = 0;
  let bodyCount = 0;
  let start = 0;
  for (const line of article.text.split('\n')) {
    lineNumber += 1;
    const content = line.trim();
    if (content.length > 0) {
      const contentStart = start + line.indexOf(content);
      const kind = kindOf(content, lineNumber, article);
      if (kind === 'body') bodyCount += 1;
      paragraphs.push({
        start: contentStart,
        end: contentStart + content.length,
        kind,
        number: kind === 'body' ? bodyCount : null,
      });
    }
    start += line.length + 1;
  }
  return paragraphs;
}

const MARKDOWN_HEADING = /^#{1,6} /;

function kindOf(
  content: string,
  lineNumber: number,
  { captionLines, sourceLines }: Pick<Article, 'captionLines' | 'sourceLines'>,
): ParagraphKind {
  if (captionLines.includes(lineNumber)) return 'caption';
  if (sourceLines.includes(lineNumber)) return 'source';
  return MARKDOWN_HEADING.test(content) ? 'heading' : 'body';
}
