/**
 * Discord's markdown as elements.
 */
import type { MarkdownNode } from '../../../markdown.ts';
import { parseMarkdown } from '../../../markdown.ts';
import type { Child } from '../element.ts';
import { element } from '../element.ts';
import type { TextContext } from './context.ts';
import { webAddress, webLink } from './safe-link.ts';
import { spoiler } from './spoiler.ts';
import { inStyle, timeElement } from './timestamp.ts';

/** A block of text. Its direction is that of its own words, line by line. */
export function markdownBlock(markdown: string, context: TextContext): HTMLElement {
  return element('div', { class: 'markdown', dir: 'auto' }, ...childrenOf(parseMarkdown(markdown), context));
}

/** Text that stands on one line, such as a reply's: without breaks. */
export function markdownLine(markdown: string, context: TextContext): HTMLElement {
  const line = markdown.replace(/\s+/g, ' ').trim();
  return element('span', { class: 'markdown', dir: 'auto' }, ...childrenOf(parseMarkdown(line), context));
}

const PLAIN_TAGS = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strikethrough: 's',
  inlineCode: 'code',
  blockQuote: 'blockquote',
  subtext: 'small',
} as const satisfies Record<string, keyof HTMLElementTagNameMap>;

const HEADINGS = ['h3', 'h4', 'h5'] as const;

/** Ends in a line break of its own, so that Discord swallows the one that is written after it. */
const SWALLOWS_BREAK: ReadonlySet<string> = new Set(['codeBlock']);

function childrenOf(content: MarkdownNode['content'], context: TextContext): Child[] {
  if (content === undefined || typeof content === 'string') return [content ?? ''];
  return content
    .filter((node, place) => node.type !== 'br' || !SWALLOWS_BREAK.has(content[place - 1]?.type ?? ''))
    .map((node) => nodeElement(node, context));
}

function isPlain(type: string): type is keyof typeof PLAIN_TAGS {
  return type in PLAIN_TAGS;
}

function nodeElement(node: MarkdownNode, context: TextContext): Child {
  const children = () => childrenOf(node.content, context);
  if (isPlain(node.type)) return element(PLAIN_TAGS[node.type], {}, ...children());
  switch (node.type) {
    case 'br':
      return element('br');
    case 'heading':
      return element(
        HEADINGS[(node.level ?? 1) - 1] ?? 'h5',
        { class: `heading-${node.level}` },
        ...children(),
      );
    case 'codeBlock':
      return element('pre', { tabindex: 0 }, element('code', {}, ...children()));
    case 'list':
      return list(node, context);
    case 'spoiler':
      return spoiler('span', ...children());
    case 'link':
    case 'url':
    case 'autolink':
      return link(node, children());
    case 'timestamp':
      return timestamp(node, context);
    case 'emoji':
      return `:${node.name}:`;
    case 'twemoji':
      return node.name ?? '';
    case 'text':
      return element('span', {}, ...children()).textContent;
    default:
      return mention(node, context);
  }
}

function list({ items = [], ordered, start = 1 }: MarkdownNode, context: TextContext): HTMLElement {
  const children = items.map((item) => element('li', {}, ...childrenOf(item, context)));
  return ordered === true ? element('ol', { start }, ...children) : element('ul', {}, ...children);
}

/** Words that look like an address themselves could lead elsewhere than they say: Discord shows the source then. */
function link({ type, target }: MarkdownNode, words: readonly Child[]): Child {
  const address = webAddress(target);
  const label = element('span', {}, ...words);
  const isMasked = type === 'link';
  if (address !== null && !(isMasked && /https?:\/\//i.test(label.textContent))) {
    return webLink(address, {}, ...words);
  }
  return isMasked ? `[${label.textContent}](${target})` : label.textContent;
}

function timestamp({ timestamp: seconds, format = 'f' }: MarkdownNode, context: TextContext): Child {
  const { now, locale } = context;
  const moment = new Date(Number(seconds) * 1000);
  if (Number.isNaN(moment.getTime())) return 'Invalid Date';
  return timeElement(moment, inStyle(moment, format, now, locale), now, locale, 'timestamp');
}

function mention({ type, id = '', fullName }: MarkdownNode, { names, everyonePings }: TextContext): Child {
  const pill = (words: string) => element('span', { class: 'mention' }, words);
  switch (type) {
    case 'user':
      return pill(`@${names.user(id) ?? 'unknown-user'}`);
    case 'channel':
      return pill(`# ${names.channel(id) ?? 'unknown'}`);
    case 'role':
      return pill('@unknown-role');
    case 'slashCommand':
      return pill(`/${fullName}`);
    case 'everyone':
    case 'here':
      return everyonePings ? pill(`@${type}`) : `@${type}`;
    default:
      return pill(type);
  }
}
