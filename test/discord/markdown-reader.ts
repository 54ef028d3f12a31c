/**
 * Discord's markdown as an independent library reads it: the oracle for what people see.
 */
import { parse } from 'discord-markdown-parser';
import { z } from 'zod';

interface Node {
  readonly type: string;
  readonly content?: unknown;
  readonly name?: unknown;
}

const node: z.ZodType<Node> = z.looseObject({ type: z.string() });
const nodes = z.array(node);

/** Kinds of nodes that show their own text and nothing else. */
const PLAIN = new Set(['text', 'br', 'newline', 'twemoji']);

/** What a message shows, and which kinds of markup take part in it. */
export function readMarkdown(markdown: string): { text: string; markup: string[] } {
  const markup = new Set<string>();
  const textOf = (content: unknown): string => {
    if (content === undefined) return '';
    if (typeof content === 'string') return content;
    return nodes
      .parse(content)
      .map((child) => {
        if (!PLAIN.has(child.type)) markup.add(child.type);
        if (child.type === 'br' || child.type === 'newline') return '\n';
        if (child.type === 'twemoji') return z.string().parse(child.name);
        return textOf(child.content);
      })
      .join('');
  };
  const text = textOf(parse(markdown, 'extended'));
  return { text, markup: [...markup].sort() };
}

/** The library pays no heed to two kinds of markup that Discord knows: lists, and emoji by their names. */
export const LIST_ITEM = /^ *(?:[-+*]|\d+[.)]) /m;
export const EMOJI_NAME = /(?<!\\):[\w+-]+:/;
