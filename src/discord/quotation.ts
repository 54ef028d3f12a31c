/**
 * A span of an article as a block quote in Discord's markdown, checked against the text. Pure.
 */
import type { Article, Span } from '../answering/article.ts';
import { quote } from '../answering/citation.ts';
import { escapeMarkdown, unescapeMarkdown, visible } from './escape.ts';

/** A span to set off from the text around it. */
export interface Mark extends Span {
  readonly style: 'bold' | 'underlined' | 'bold and underlined';
}

/** What opens a style; closing is the same in reverse. */
const MARKER = {
  bold: '**',
  underlined: '__',
  'bold and underlined': '__**',
} as const satisfies Record<Mark['style'], string>;

/**
 * The words of a span as a block quote.
 *
 * @param marks In the order of their starts, each inside of the one before or after it, and none beside another without a
 *   character between them; what lies outside of the span is not marked.
 * @throws RangeError where the span does not lie in the text.
 * @throws Error where the quote, read back, is not the text: it must not be sent.
 */
export function blockQuote(article: Article, span: Span, marks: readonly Mark[]): string {
  const markdown = `> ${marked(article, span, marks).replaceAll('\n', '\n> ')}`;
  if (readBack(markdown) !== visible(quote(article, span))) {
    throw new Error(
      `the quote of ${article.id}, ${span.start} to ${span.end}, does not read as the text does`,
    );
  }
  return markdown;
}

function marked(article: Article, span: Span, [mark, ...others]: readonly Mark[]): string {
  const plain = (start: number, end: number) =>
    start < end ? escapeMarkdown(quote(article, { start, end })) : '';
  if (mark === undefined) return plain(span.start, span.end);

  const start = Math.max(mark.start, span.start);
  const end = Math.min(mark.end, span.end);
  if (start >= end) return marked(article, span, others);

  const opening = MARKER[mark.style];
  const closing = [...opening].reverse().join('');
  const words = marked(
    article,
    { start, end },
    others.filter((other) => other.start < end),
  );
  const rest = { start: end, end: span.end };
  const after =
    end < span.end
      ? marked(
          article,
          rest,
          others.filter((other) => other.start >= end),
        )
      : '';
  return `${plain(span.start, start)}${opening}${words}${closing}${after}`;
}

/** The text that a block quote of ours shows, told from its markdown alone. */
function readBack(markdown: string): string {
  const unquoted = markdown.replace(/^> /gm, '');
  return unescapeMarkdown(unquoted.replace(/(\\.)|\*\*|__/gs, '$1'));
}
