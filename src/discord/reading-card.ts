/**
 * A page of a text, read from one end to the other: its paragraphs under their numbers, and the ways on from there. Pure.
 */
import type { APIContainerComponent } from 'discord.js';
import type { Span } from '../answering/article.ts';
import type { ArticleIndex } from '../answering/article-index.ts';
import { countedOf } from '../answering/paragraphs.ts';
import { ACCENT } from './accent.ts';
import { type Button, cardOf, withButtons } from './button.ts';
import { nameOf, rangeOf, smallLine } from './caption.ts';
import { sourceButtons } from './passage-buttons.ts';
import { PAGE_ROOM, type Portion, portionAt, portionsOf, roomFor } from './portions.ts';
import { blockQuote } from './quotation.ts';
import { readButton } from './reading-buttons.ts';
import type { Say } from './wording.ts';

/**
 * The page that begins with the paragraph in which an offset lies, or with the part of a long one; null beyond the text.
 *
 * Whoever turns from the first page to the last reads all of the text once, in its order. Whoever turns back misses nothing, but
 * may see the beginning of the page before again, where there is room for it.
 *
 * @throws Error where a page would not show what stands in the text.
 */
export function readingCard(index: ArticleIndex, offset: number, say: Say): APIContainerComponent | null {
  const portions = portionsOf(index);
  const first = portionAt(portions, offset);
  if (first === null) return null;
  const end = endOfPage(index, portions, first);
  const shown = portions.slice(first, end);
  const text = shown.map((portion) => underLabel(index, portion, say)).join('\n');
  const caption = smallLine(
    rangeOf(index, extentOf(shown, portions[end]), say),
    nameOf(index.article, say),
    say('article.paragraphs', { paragraphs: countedOf(index.paragraphs) }),
  );
  return withButtons(cardOf(ACCENT.text, [text, caption]), [
    ...turns(index, portions, { first, end }, say),
    ...(shown[0] === undefined ? [] : sourceButtons(index.article, shown[0], say)),
  ]);
}

/** As many portions as there is room for, at least one. */
function endOfPage(index: ArticleIndex, portions: readonly Portion[], first: number): number {
  let end = first;
  for (let room = PAGE_ROOM; end < portions.length; end += 1) {
    room -= sizeAt(index, portions, end);
    if (room < 0) break;
  }
  return Math.max(end, first + 1);
}

/** Where the page begins that ends before a portion. */
function pageBefore(index: ArticleIndex, portions: readonly Portion[], end: number): number {
  let first = end;
  for (let room = PAGE_ROOM; first > 0; first -= 1) {
    room -= sizeAt(index, portions, first - 1);
    if (room < 0) break;
  }
  return Math.min(first, end - 1);
}

function sizeAt(index: ArticleIndex, portions: readonly Portion[], place: number): number {
  const portion = portions[place];
  return portion === undefined ? 0 : roomFor(index, portion);
}

function extentOf(shown: readonly Portion[], next: Portion | undefined): Span & { readonly whole: boolean } {
  return {
    start: shown[0]?.start ?? 0,
    end: shown.at(-1)?.end ?? 0,
    whole: shown[0]?.continues === false && next?.continues !== true,
  };
}

function underLabel(index: ArticleIndex, portion: Portion, say: Say): string {
  const { number = null, kind = 'body' } = index.paragraphs[portion.paragraph] ?? {};
  const place = number === null ? say(`card.part.${kind}`) : `¶ ${number}`;
  const label = smallLine(portion.continues ? say('read.continued', { place }) : place);
  return `${label}\n${blockQuote(index.article, portion, [])}`;
}

/** Of the portions, from the first up to, not including, the end. */
interface Page {
  readonly first: number;
  readonly end: number;
}

function turns(index: ArticleIndex, portions: readonly Portion[], { first, end }: Page, say: Say): Button[] {
  const { article } = index;
  const turn = (label: string, place: number) => {
    const portion = portions[place];
    return portion === undefined ? [] : [readButton(label, article, portion.start, 'turn')];
  };
  const isAll = first === 0 && end === portions.length;
  return [
    ...(first === 0 ? [] : turn(say('button.previous'), pageBefore(index, portions, first))),
    ...turn(say('button.next'), end),
    ...(isAll ? [] : [readButton(say('button.jump'), article, portions[first]?.start ?? 0, 'jump')]),
  ];
}
