/**
 * Discord's markdown as lines of a terminal. Pure.
 */
import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
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

/** What of the parser's nodes is read here. */
interface MarkdownNode {
  readonly type: string;
  readonly content?: string | readonly MarkdownNode[];
  readonly target?: string;
  readonly id?: string;
  readonly name?: string;
  readonly fullName?: string;
  readonly timestamp?: string;
}

type ParserRule = (typeof rulesExtended)[string];

/** The library takes a line's beginning to be one only after a line break, not after a quote that ended with one. */
function atLineStart(rule: ParserRule | undefined): ParserRule {
  if (rule === undefined) throw new TypeError('discord-markdown-parser has lost a rule');
  return {
    ...rule,
    match: (source, state, previous) =>
      previous === '' || previous.endsWith('\n')
        ? rule.match(source, { ...state, prevCapture: null }, previous)
        : null,
  };
}

const parser = SimpleMarkdown.parserFor({
  ...rulesExtended,
  heading: atLineStart(rulesExtended['heading']),
  subtext: atLineStart(rulesExtended['subtext']),
});

function parseMarkdown(markdown: string): readonly MarkdownNode[] {
  return parser(markdown, { inline: true });
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

function withoutLastBreak(text: string): string {
  return text.replace(/\n$/, '');
}
