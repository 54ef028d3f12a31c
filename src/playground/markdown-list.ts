/**
 * Discord's lists, for the markdown parser, which has none: lines with a bullet or a number, and deeper ones
 * under them. Pure.
 */
import type { rulesExtended } from 'discord-markdown-parser';

type ParserRule = (typeof rulesExtended)[string];
type Parse = Parameters<ParserRule['parse']>[1];
type State = Parameters<ParserRule['parse']>[2];

const LINE = /^( *)([-*]|\d{1,9}\.) +(\S.*)$/;
/** Lines of a list up to the first that is none; what is indented without a bullet goes on with its item. */
const LIST = /^ *(?:[-*]|\d{1,9}\.) +\S[^\n]*(?:\n *(?:[-*]|\d{1,9}\.) +\S[^\n]*|\n {2,}\S[^\n]*)*(?:\n|$)/;

interface Item {
  readonly indent: number;
  /** Null where a bullet stands. */
  readonly number: number | null;
  text: string;
}

interface ListNode {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly (readonly object[])[];
}

/** Before emphasis, which begins with the same star. */
export const listRule: ParserRule = {
  order: 5,
  match: (source) => LIST.exec(source),
  parse: ([matched = ''], parse, state) => listOf(itemsOf(matched), parse, state),
};

function itemsOf(lines: string): Item[] {
  const items: Item[] = [];
  for (const line of lines.replace(/\n$/, '').split('\n')) {
    const [, indent = '', bullet = '', text = ''] = LINE.exec(line) ?? [];
    const last = items.at(-1);
    if (bullet !== '') {
      items.push({
        indent: indent.length,
        number: /^\d/.test(bullet) ? Number.parseInt(bullet, 10) : null,
        text,
      });
    } else if (last !== undefined) {
      last.text += `\n${line.trim()}`;
    }
  }
  return items;
}

/** The items as one list; what is indented further belongs to the item before. */
function listOf(items: readonly Item[], parse: Parse, state: State): ListNode {
  const [first] = items;
  const groups: { readonly head: Item; readonly under: Item[] }[] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group !== undefined && item.indent > group.head.indent) group.under.push(item);
    else groups.push({ head: item, under: [] });
  }
  return {
    type: 'list',
    ordered: first !== undefined && first.number !== null,
    start: first?.number ?? 1,
    items: groups.map(({ head, under }) => [
      ...parse(head.text, { ...state, prevCapture: null }),
      ...(under.length === 0 ? [] : [{ type: 'br' }, listOf(under, parse, state)]),
    ]),
  };
}
