/**
 * Discord's markdown as lines of a terminal. Pure.
 */
import { type MarkdownNode, parseMarkdown } from './markdown.ts';
import { disarm, type Look, paint, type Style, wrap } from './terminal-look.ts';

/** A block of Discord's markdown, as bots may write it, in lines. */
export function markdownLines(markdown: string, look: Look): string[] {
  const lines: string[] = [];
  let run = '';
  const endRun = () => {
    if (run !== '') lines.push(...wrap(withoutLastBreak(run), look));
    run = '';
  };
  for (const node of parseMarkdown(disarm(markdown))) {
    if (node.type === 'blockQuote') {
      endRun();
      const quoted = withoutLastBreak(spanOf(node.content, look));
      for (const line of wrap(quoted, { ...look, width: look.width - 2 })) {
        lines.push(`${paint('dim', '│', look)} ${line}`.trimEnd());
      }
    } else {
      run += nodeText(node, look);
    }
  }
  endRun();
  return lines;
}

function spanOf(content: MarkdownNode['content'], look: Look): string {
  if (content === undefined || typeof content === 'string') return content ?? '';
  return content.map((node) => nodeText(node, look)).join('');
}

const STYLES: Readonly<Record<string, Style>> = {
  strong: 'bold',
  em: 'italic',
  underline: 'underline',
  strikethrough: 'strikethrough',
  spoiler: 'inverse',
  heading: 'bold',
  subtext: 'dim',
  inlineCode: 'cyan',
  codeBlock: 'cyan',
};

function nodeText(node: MarkdownNode, look: Look): string {
  const text = spanOf(node.content, look);
  const style = STYLES[node.type];
  const styled = style === undefined ? text : paint(style, text, look);
  switch (node.type) {
    case 'br':
      return '\n';
    case 'heading':
    case 'subtext':
    case 'codeBlock':
      return `${styled}\n`;
    case 'list':
      return listText(node, look);
    case 'link':
      return text === node.target ? text : `${text} (${node.target})`;
    case 'user':
    case 'role':
      return `@${node.id}`;
    case 'channel':
      return `#${node.id}`;
    case 'everyone':
    case 'here':
      return `@${node.type}`;
    case 'slashCommand':
      return `/${node.fullName}`;
    case 'emoji':
      return `:${node.name}:`;
    case 'twemoji':
      return node.name ?? '';
    case 'timestamp':
      return new Date(Number(node.timestamp) * 1000).toUTCString();
    default:
      return styled;
  }
}

/** An item a line, deeper ones below it. */
function listText({ items = [], ordered, start = 1 }: MarkdownNode, look: Look): string {
  const bullet = (place: number) => (ordered === true ? `${start + place}.` : '-');
  return items.map((item, place) => `${bullet(place)} ${withoutLastBreak(spanOf(item, look))}\n`).join('');
}

function withoutLastBreak(text: string): string {
  return text.replace(/\n$/, '');
}
