/**
 * Discord's markdown as a tree, for whatever shows messages. Pure.
 */
import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import { listRule } from './markdown-list.ts';

/** What of the parser's nodes is read. */
export interface MarkdownNode {
  readonly type: string;
  readonly content?: string | readonly MarkdownNode[];
  /** Of a heading: 1 to 3. */
  readonly level?: number;
  /** Of a link. */
  readonly target?: string;
  /** Of a mention. */
  readonly id?: string;
  /** Of an emoji. */
  readonly name?: string;
  /** Of a command's mention: with its subcommands. */
  readonly fullName?: string;
  /** Of a timestamp: seconds since 1970, and one of `tTdDfFR`. */
  readonly timestamp?: string;
  readonly format?: string;
  /** Of a list: whether it is numbered, from which number, and what stands in each item. */
  readonly ordered?: boolean;
  readonly start?: number;
  readonly items?: readonly (readonly MarkdownNode[])[];
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
  list: atLineStart(listRule),
});

/** A block of Discord's markdown, as bots may write it. */
export function parseMarkdown(markdown: string): readonly MarkdownNode[] {
  return parser(markdown, { inline: true });
}
