/**
 * The card of a word that was looked up: how often it stands where, and a page of the sentences that hold it. Pure.
 */
import type { APIContainerComponent } from 'discord.js';
import { ACCENT } from './accent.ts';
import { type Button, cardOf, withButtons } from './button.ts';
import { nameOf, smallLine } from './caption.ts';
import { headOf } from './card.ts';
import { type Holding, type LookedUp, mentionsIn } from './looked-up.ts';
import { turnButtons } from './lookup-buttons.ts';
import { type Listed, passageSections, type Sections } from './passage-sections.ts';
import type { Mark } from './quotation.ts';
import { citationOf } from './remembered-passages.ts';
import { MOST_SIZE, sizeOf } from './size.ts';
import type { Say } from './wording.ts';

/** As many as can be taken in at once; each is four of the forty components that a message may have. */
const MOST_SENTENCES = 5;

const MOST_ARTICLES = 10;

/**
 * The page that begins with a sentence, counted from 0 among those that hold the term; null where there is none.
 *
 * @throws Error where a passage does not stand in its text.
 */
export function lookupCard(found: LookedUp, first: number, say: Say): APIContainerComponent | null {
  if (first >= found.holdings.length) return null;
  const head = [...headOf(found.term), countLine(found, say)];
  const count = found.holdings.length;
  const longest = smallLine(say('lookup.shown', { first: count, last: count, count }));
  const room = MOST_SIZE - [...head, longest].reduce((size, line) => size + sizeOf(line), 0);

  const shown = pageFrom(found.holdings, first, room, say);
  const next = first + shown.sections.length;
  const place = say('lookup.shown', { first: first + 1, last: next, count });
  const isAll = first === 0 && next === count;
  const card = cardOf(ACCENT.text, [...head, ...shown.sections, ...(isAll ? [] : [smallLine(place)])]);
  return withButtons(card, turns(found, { first, next, room, say }));
}

interface Page {
  readonly first: number;
  readonly next: number;
  readonly room: number;
  readonly say: Say;
}

function turns(found: LookedUp, { first, next, room, say }: Page): Button[] {
  const before = first === 0 ? null : pageBefore(found.holdings, first, room, say);
  return turnButtons(found, { before, next: next < found.holdings.length ? next : null }, say);
}

/** As many sentences in a row as there is room for; the first is shown in any case. */
function pageFrom(holdings: readonly Holding[], first: number, room: number, say: Say): Sections {
  for (let size = MOST_SENTENCES; size > 1; size -= 1) {
    const sections = sectionsOf(holdings.slice(first, first + size), room, say);
    if (sections.leftOut === 0) return sections;
  }
  return sectionsOf(holdings.slice(first, first + 1), room, say);
}

/** Where the page begins that ends before a sentence. */
function pageBefore(holdings: readonly Holding[], end: number, room: number, say: Say): number {
  for (let first = Math.max(0, end - MOST_SENTENCES); first < end - 1; first += 1) {
    if (sectionsOf(holdings.slice(first, end), room, say).leftOut === 0) return first;
  }
  return end - 1;
}

function sectionsOf(holdings: readonly Holding[], room: number, say: Say): Sections {
  const listed = holdings.map(({ index, sentence, mentions }): Listed => {
    const passage = citationOf(index, sentence);
    return { index, passage, remark: null, marks: joined(mentions) };
  });
  return passageSections(listed, { room, say });
}

/** Mentions as marks; where nothing stands between two of them they are one, for markdown cannot close and open at once. */
function joined(mentions: Holding['mentions']): Mark[] {
  const marks: Mark[] = [];
  for (const { start, end } of mentions) {
    const last = marks.at(-1);
    if (last?.end === start) marks[marks.length - 1] = { ...last, end };
    else marks.push({ start, end, style: 'bold and underlined' });
  }
  return marks;
}

function countLine({ indexes, holdings }: LookedUp, say: Say): string {
  const counts = { mentions: mentionsIn(holdings), sentences: holdings.length };
  const [only] = indexes;
  if (only !== undefined && indexes.length === 1) {
    return say('lookup.counted', { ...counts, article: nameOf(only.article, say) });
  }
  const holding = indexes.flatMap((index) => {
    const mentions = mentionsIn(holdings.filter((each) => each.index === index));
    return mentions === 0 ? [] : [say('lookup.countIn', { article: nameOf(index.article, say), mentions })];
  });
  const more = holding.length - MOST_ARTICLES;
  const articles = [
    ...holding.slice(0, MOST_ARTICLES),
    ...(more > 0 ? [say('card.more', { count: more })] : []),
  ];
  return say('lookup.countedInMany', { ...counts, articles: articles.join(say('list.separator')) });
}
