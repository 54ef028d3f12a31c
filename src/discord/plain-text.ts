/**
 * What somebody wrote in Discord without its markup: the words alone. Pure.
 */
import { parse } from 'discord-markdown-parser';

/** What of the parser's nodes is read here. */
interface MarkdownNode {
  readonly type: string;
  readonly content?: unknown;
}

/** Their letters are code, addresses, or the names of pictures: no words of a sentence. */
const WORDLESS = new Set([
  'codeBlock',
  'inlineCode',
  'url',
  'autolink',
  'emoji',
  'twemoji',
  'user',
  'role',
  'channel',
]);

/** Begin and end lines of their own. */
const BLOCKS = new Set(['heading', 'subtext', 'blockQuote', 'codeBlock', 'br']);

/** Emoji of a server's own, which the parser leaves as they are written; `<a:` begins those that move. */
const SERVER_EMOJI = /<a?:\w+:\d+>/g;

/**
 * The words of a message, its lines kept apart; empty where it has none.
 *
 * The parser's extended rules would read masked links, too, but take seconds for a thousand brackets in a row.
 */
export function plainText(content: string): string {
  return textOf(parse(content.replace(SERVER_EMOJI, ' '), 'normal'))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((node: MarkdownNode) => nodeText(node)).join('');
}

function nodeText({ type, content }: MarkdownNode): string {
  const text = WORDLESS.has(type) ? ' ' : textOf(content);
  return BLOCKS.has(type) ? `\n${text}\n` : text;
}
