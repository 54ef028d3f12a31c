/**
 * What an article talks about, told and to be chosen from: its telling words and the names in it, with how often each is
 * mentioned. Pure.
 */
import type { APIActionRowComponent, APISelectMenuOption, APIStringSelectComponent } from 'discord.js';
import type { ArticleIndex } from '../answering/article-index.ts';
import { type Counted, vocabularyOf } from '../answering/vocabulary.ts';
import { inline } from './inline.ts';
import { lineSize, MOST_LINES, menuRow, menuWords } from './menu.ts';
import { sizeOf } from './size.ts';
import type { Say } from './wording.ts';

/** In the order in which they are told. */
const KINDS = ['terms', 'people', 'places', 'organisations', 'otherNames'] as const;

/** As many of each kind are told before a menu is opened. */
const MOST_TOLD = 8;
const ROOM_FOR_TOLD = 1200;
const ROOM_FOR_MENUS = 1700;

/** Longer ones are no names, but lines in capitals; and a menu takes no longer ones with their counts. */
const LONGEST_NAME = 80;

export interface Named {
  /** A line of text for each kind that the article names. */
  readonly told: readonly string[];
  /** A menu for each of them, by which its mentions are looked up. */
  readonly menus: readonly APIActionRowComponent<APIStringSelectComponent>[];
}

export function namedIn(index: ArticleIndex, say: Say): Named {
  const vocabulary = vocabularyOf(index);
  const all = KINDS.map((kind) => vocabulary[kind].map(onOneLine).filter(isShort));

  const namesTold = inTurn(
    all.map((names) => names.slice(0, MOST_TOLD).map((name) => tell(name, say))),
    ROOM_FOR_TOLD,
    (name) => sizeOf(name + say('list.separator')),
  );
  const lines = inTurn(
    all.map((names) => names.slice(0, MOST_LINES).map((name) => lineOf(name, say))),
    ROOM_FOR_MENUS,
    lineSize,
  );
  return {
    told: KINDS.flatMap((kind, place) => {
      const names = namesTold[place] ?? [];
      return names.length === 0
        ? []
        : [say('article.named', { kind: say(`article.${kind}`), names: names.join(say('list.separator')) })];
    }),
    menus: KINDS.flatMap((kind, place) => {
      const own = lines[place] ?? [];
      if (own.length === 0) return [];
      const placeholder = say('article.menu', { kind: say(`article.${kind}`) });
      return [menuRow({ placeholder, action: 'term', article: index.article, numbers: [place], lines: own })];
    }),
  };
}

/** Whether a menu has this number: they are counted from 0. */
export function isKind(number: number): boolean {
  return number < KINDS.length;
}

/** A name may go on across the end of a line. */
function onOneLine({ text, count }: Counted): Counted {
  return { text: menuWords(text, Number.POSITIVE_INFINITY), count };
}

function isShort({ text, count }: Counted): boolean {
  return count > 0 && text.length <= LONGEST_NAME;
}

function tell({ text, count }: Counted, say: Say): string {
  return say('article.counted', { name: inline(text), mentions: count });
}

function lineOf({ text, count }: Counted, say: Say): APISelectMenuOption {
  return { label: say('lookup.choice', { term: text, mentions: count }), value: text };
}

/** As many items as there is room for, the first ones of all lists before the second ones. */
function inTurn<T>(lists: readonly (readonly T[])[], room: number, size: (item: T) => number): T[][] {
  const taken: T[][] = lists.map(() => []);
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  let left = room;
  for (let turn = 0; turn < longest; turn += 1) {
    lists.forEach((list, place) => {
      for (const item of list.slice(turn, turn + 1)) {
        if (size(item) > left) continue;
        left -= size(item);
        taken[place]?.push(item);
      }
    });
  }
  return taken;
}
