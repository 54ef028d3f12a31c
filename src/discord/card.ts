/**
 * An Answer as a card: the one place where what the engine found becomes what people see. Pure.
 */
import type { APIContainerComponent } from 'discord.js';
import type { Answer } from '../answering/answer.ts';
import type { Excerpt } from '../answering/citation.ts';
import { ACCENT } from './accent.ts';
import { cardOf } from './button.ts';
import { nameOf, namesOf, placeOf, sharedWords, smallLine, withNote } from './caption.ts';
import { inline, shorten } from './inline.ts';
import { cutPassage, type Extent, type Quotable, wholePassage } from './passage.ts';
import { passageSections } from './passage-sections.ts';
import { MOST_SIZE, sizeOf } from './size.ts';
import type { Say } from './wording.ts';

const MOST_NEAREST = 3;

const LONGEST_QUESTION = 300;

export interface Telling {
  readonly say: Say;
  /** Stands above the answer where Discord does not show what was asked; null where it does. */
  readonly question: string | null;
}

/**
 * The card that shows an answer.
 *
 * @param asked The articles that were asked; every excerpt's article is among them.
 * @throws Error where an excerpt cannot be verified against its article: then nothing may be shown.
 */
export function answerCard(
  answer: Answer,
  asked: readonly Quotable[],
  { say, question }: Telling,
): APIContainerComponent {
  const head = headOf(question);
  const room = MOST_SIZE - sizeOf(head.join(''));
  switch (answer.outcome) {
    case 'answered':
      return cardOf(ACCENT.answered, [...head, ...answered(answer, asked, room, say)]);
    case 'closest':
      return cardOf(ACCENT.closest, [...head, ...closest(answer.excerpts, asked, room, say)]);
    case 'not-found':
      return cardOf(ACCENT['not-found'], [...head, ...notFound(asked, say)]);
  }
}

/** What was asked, as a line of its own; nothing where that would be blank. `questionOn` reads it back. */
export function headOf(question: string | null): string[] {
  const shown = inline(shorten(question ?? '', LONGEST_QUESTION));
  return shown === '' ? [] : [`**${shown}**`];
}

type Texts = Parameters<typeof cardOf>[1];

function answered(
  { excerpts: [best], strength }: Answer,
  asked: readonly Quotable[],
  room: number,
  say: Say,
): string[] {
  if (best === undefined) throw new RangeError('an answer without an excerpt answers nothing');
  const index = indexOf(best, asked);
  const words = sharedWords(best, say);
  const match = say(`card.strength.${strength}`);
  const remark = words === null ? match : say('card.strengthAndWords', { strength: match, words });
  const caption = captioner(best, index, remark, say);
  const options = { room: room - largest(caption, best), asAnswer: true, say };
  const passage = wholePassage(index, best, options) ?? cutPassage(index, best, options);
  return [passage.markdown, withNote(caption(passage), passage.note)];
}

/**
 * The nearest passages, as many as fit whole; the first is shown in any case, cut if need be. Neighbours that share
 * no word with the question may answer it, but do not look near to anybody: they are passed over.
 */
function closest(excerpts: readonly Excerpt[], asked: readonly Quotable[], room: number, say: Say): Texts {
  const nearest = nearestOf(excerpts);
  const lead = closestLead(asked, nearest.length, say);
  const listed = nearest.map((passage) => {
    const words = sharedWords(passage, say);
    const remark = words === null ? null : say('card.sharedWords', { words });
    return { index: indexOf(passage, asked), passage, remark };
  });
  const taken = sizeOf(lead) + sizeOf(leftOutLine(MOST_NEAREST, say));
  const { sections, leftOut } = passageSections(listed, { room: room - taken, say });
  return [lead, ...sections, ...(leftOut === 0 ? [] : [leftOutLine(leftOut, say)])];
}

/** The passages that a card shows where nothing answers. */
export function nearestOf(excerpts: readonly Excerpt[]): readonly Excerpt[] {
  const sharing = excerpts.filter(({ matched, meant }) => matched.length + meant.length > 0);
  return sharing.length > 0 ? sharing.slice(0, MOST_NEAREST) : excerpts.slice(0, 1);
}

function closestLead(asked: readonly Quotable[], passages: number, say: Say): string {
  const [only] = asked;
  return only !== undefined && asked.length === 1
    ? say('card.closestInOne', { article: nameOf(only.article, say), passages })
    : say('card.closestInMany', { articles: asked.length, passages });
}

function notFound(asked: readonly Quotable[], say: Say): string[] {
  const articles = asked.map(({ article }) => article);
  const names = namesOf(articles, say);
  const statement =
    articles.length === 1
      ? say('card.notFoundInOne', { article: names })
      : say('card.notFoundInMany', { articles: articles.length, titles: names });
  return [statement, smallLine(say('card.rephrase'))];
}

function indexOf(excerpt: Excerpt, asked: readonly Quotable[]): Quotable {
  const index = asked.find(({ article }) => article.id === excerpt.article);
  if (index === undefined) throw new Error(`an excerpt is of ${excerpt.article}, which was not asked`);
  return index;
}

function leftOutLine(passages: number, say: Say): string {
  return smallLine(say('card.leftOut', { passages }));
}

type Captioner = (extent: Extent) => string;

/** Gives the line under a quote, which depends on how much the quote shows. */
function captioner(excerpt: Excerpt, { article }: Quotable, remark: string | null, say: Say): Captioner {
  return (extent) =>
    smallLine(placeOf(excerpt, extent, say), nameOf(article, say), ...(remark === null ? [] : [remark]));
}

/** Size of the longest line that an excerpt may get. No paragraph before it has a longer number than its own. */
function largest(caption: Captioner, { lead, paragraph }: Excerpt): number {
  return sizeOf(caption({ whole: false, from: lead === null ? null : paragraph }));
}
