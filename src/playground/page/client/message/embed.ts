/**
 * An embed of a message as elements; its pictures are left out, as they would have to be fetched.
 */
import { type Child, element } from '../element.ts';
import { colour } from './components.ts';
import type { TextContext } from './context.ts';
import { markdownBlock, markdownLine } from './markdown.ts';
import { webAddress, webLink } from './safe-link.ts';
import { sentTime, timeElement } from './timestamp.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An embed with Discord's own field names; what is missing or of another kind is left out. */
export function embedElement(embed: Fields, context: TextContext): HTMLElement {
  const { title, url, description, color, author, fields, footer, timestamp } = embed;
  const card = element(
    'div',
    { class: 'embed' },
    linked(nameIn(author), wordsOf(recordOf(author)['url']), 'embed-author', context),
    linked(wordsOf(title), wordsOf(url), 'embed-title', context),
    textIn(description, 'embed-description', context),
    fieldsElement(Array.isArray(fields) ? fields : [], context),
    footerElement(wordsOf(recordOf(footer)['text']), wordsOf(timestamp), context),
  );
  if (typeof color === 'number') card.style.setProperty('--accent', colour(color));
  return card;
}

function linked(words: string | null, url: string | null, name: string, context: TextContext): Child {
  if (words === null) return null;
  const address = webAddress(url);
  const line = markdownLine(words, context);
  return element('div', { class: name }, address === null ? line : webLink(address, {}, line));
}

function textIn(markdown: unknown, name: string, context: TextContext): Child {
  const words = wordsOf(markdown);
  return words === null ? null : element('div', { class: name }, markdownBlock(words, context));
}

function fieldsElement(fields: readonly unknown[], context: TextContext): Child {
  if (fields.length === 0) return null;
  const drawnFields = fields
    .map(recordOf)
    .map(({ name, value, inline }) =>
      element(
        'div',
        { class: inline === true ? 'embed-field inline' : 'embed-field' },
        element('dt', {}, markdownLine(wordsOf(name) ?? '', context)),
        element('dd', {}, markdownBlock(wordsOf(value) ?? '', context)),
      ),
    );
  return element('dl', { class: 'embed-fields' }, ...drawnFields);
}

function footerElement(words: string | null, timestamp: string | null, { now, locale }: TextContext): Child {
  const moment = new Date(timestamp ?? Number.NaN);
  const time = Number.isNaN(moment.getTime())
    ? null
    : timeElement(moment, sentTime(moment, now, locale), now, locale, 'embed-time');
  if (words === null && time === null) return null;
  return element(
    'div',
    { class: 'embed-footer' },
    words,
    words !== null && time !== null ? ' • ' : null,
    time,
  );
}

function nameIn(author: unknown): string | null {
  return wordsOf(recordOf(author)['name']);
}

function wordsOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function recordOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
