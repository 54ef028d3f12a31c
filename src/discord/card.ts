/**
 * An Answer as a card: the one place where what the engine found becomes what people see. Pure.
 */
import { type APIContainerComponent, ComponentType } from 'discord.js';
import type { Answer } from '../answering/answer.ts';
import type { Excerpt } from '../answering/citation.ts';
import { nameOf, namesOf, placeOf, sharedWords, smallLine } from './caption.ts';
import { cutPassage, type Extent, type Quotable, wholePassage } from './passage.ts';
import { MOST_SIZE, sizeOf } from './size.ts';
import { wording } from './wording.ts';

const MOST_NEAREST = 3;

/** Colours at the edge of the card, as Discord takes them. */
const ACCENT = { answered: 0x57f287, closest: 0xfee75c, 'not-found': 0x99aab5 } as const;

/**
 * The card that shows an answer.
 *
 * @param asked The articles that were asked; every excerpt's article is among them.
 * @throws Error where an excerpt cannot be verified against its article: then nothing may be shown.
 */
export function answerCard(answer: Answer, asked: readonly Quotable[]): APIContainerComponent {
  switch (answer.outcome) {
    case 'answered':
      return card(ACCENT.answered, answered(answer, asked));
    case 'closest':
      return card(ACCENT.closest, closest(answer.excerpts, asked));
    case 'not-found':
      return card(ACCENT['not-found'], notFound(asked));
  }
}

function card(accent: number, texts: readonly string[]): APIContainerComponent {
  return {
    type: ComponentType.Container,
    accent_color: accent,
    components: texts.map((content) => ({ type: ComponentType.TextDisplay, content })),
  };
}

function answered({ excerpts: [best], strength }: Answer, asked: readonly Quotable[]): string[] {
  if (best === undefined) throw new RangeError('an answer without an excerpt answers nothing');
  const index = indexOf(best, asked);
  const words = sharedWords(best.matched);
  const match = wording.card.strength[strength];
  const remark = words === null ? match : wording.card.strengthAndWords(match, words);
  const caption = captioner(best, index, remark);
  const options = { room: MOST_SIZE - largest(caption, best), asAnswer: true };
  const passage = wholePassage(index, best, options) ?? cutPassage(index, best, options);
  return [passage.markdown, withNote(caption(passage), passage.note)];
}

/**
 * The nearest passages, as many as fit whole; the first is shown in any case, cut if need be. Neighbours that share
 * no word with the question may answer it, but do not look near to anybody: they are passed over.
 */
function closest(excerpts: readonly Excerpt[], asked: readonly Quotable[]): string[] {
  const sharing = excerpts.filter(({ matched }) => matched.length > 0);
  const nearest = sharing.length > 0 ? sharing.slice(0, MOST_NEAREST) : excerpts.slice(0, 1);
  const texts = [closestLead(asked, nearest.length)];
  let leftOut = 0;
  for (const excerpt of nearest) {
    const index = indexOf(excerpt, asked);
    const words = sharedWords(excerpt.matched);
    const caption = captioner(excerpt, index, words === null ? null : wording.card.sharedWords(words));
    const taken = sizeOf(texts.join('')) + largest(caption, excerpt) + sizeOf(leftOutLine(MOST_NEAREST));
    const options = { room: MOST_SIZE - taken, asAnswer: false };
    const isFirst = texts.length === 1;
    const passage =
      wholePassage(index, excerpt, options) ?? (isFirst ? cutPassage(index, excerpt, options) : null);
    if (passage === null) leftOut += 1;
    else texts.push(passage.markdown, withNote(caption(passage), passage.note));
  }
  return leftOut === 0 ? texts : [...texts, leftOutLine(leftOut)];
}

function closestLead(asked: readonly Quotable[], passages: number): string {
  const [only] = asked;
  return only !== undefined && asked.length === 1
    ? wording.card.closestInOne(nameOf(only.article), passages)
    : wording.card.closestInMany(asked.length, passages);
}

function notFound(asked: readonly Quotable[]): string[] {
  const articles = asked.map(({ article }) => article);
  const names = namesOf(articles);
  const statement =
    articles.length === 1
      ? wording.card.notFoundInOne(names)
      : wording.card.notFoundInMany(articles.length, names);
  return [statement, smallLine(wording.card.rephrase)];
}

function indexOf(excerpt: Excerpt, asked: readonly Quotable[]): Quotable {
  const index = asked.find(({ article }) => article.id === excerpt.article);
  if (index === undefined) throw new Error(`an excerpt is of ${excerpt.article}, which was not asked`);
  return index;
}

function leftOutLine(passages: number): string {
  return smallLine(wording.card.leftOut(passages));
}

type Captioner = (extent: Extent) => string;

/** Gives the line under a quote, which depends on how much the quote shows. */
function captioner(excerpt: Excerpt, { article }: Quotable, remark: string | null): Captioner {
  return (extent) =>
    smallLine(placeOf(excerpt, extent), nameOf(article), ...(remark === null ? [] : [remark]));
}

/** Size of the longest line that an excerpt may get. No paragraph before it has a longer number than its own. */
function largest(caption: Captioner, { lead, paragraph }: Excerpt): number {
  return sizeOf(caption({ whole: false, from: lead === null ? null : paragraph }));
}

function withNote(caption: string, note: string | null): string {
  return note === null ? caption : `${caption}\n${smallLine(note)}`;
}
