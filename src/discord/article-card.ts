/**
 * The card of an article: what it is, how long, and what it talks about. Pure.
 */
import type { APIContainerComponent } from 'discord.js';
import type { Article } from '../answering/article.ts';
import type { ArticleIndex } from '../answering/article-index.ts';
import { countedOf } from '../answering/paragraphs.ts';
import { ACCENT } from './accent.ts';
import { type Button, button, cardOf, linkButton, withButtons } from './button.ts';
import { inline, shorten } from './inline.ts';
import { namedIn } from './named-in-article.ts';
import { LONGEST_URL } from './passage-link.ts';
import { readButton } from './reading-buttons.ts';
import type { Say } from './wording.ts';

const LONGEST_NAME = 100;

/**
 * Words that people read in a minute, silently: M. Brysbaert, "How many words do we read per minute?", Journal of Memory and
 * Language 109 (2019), for English; other languages do not differ by much.
 */
const WORDS_A_MINUTE = 238;

export function articleCard(index: ArticleIndex, say: Say): APIContainerComponent {
  const { article } = index;
  const { told, menus } = namedIn(index, say);
  const facts = [originOf(article, say), lengthOf(index, say)].map((line) => line.join(' · ')).join('\n');
  const card = cardOf(ACCENT.text, [
    `## ${inline(shorten(article.title, LONGEST_NAME))}\n${facts}`,
    ...(told.length === 0 ? [] : [told.join('\n')]),
    ...menus,
  ]);
  return withButtons(card, buttonsFor(article, say));
}

function originOf({ source, published, language }: Article, say: Say): string[] {
  return [
    ...(source === null ? [] : [inline(shorten(source, LONGEST_NAME))]),
    ...(published === null ? [] : [dayIn(published, say.language)]),
    languageIn(language, say.language),
  ];
}

function lengthOf({ tokens, paragraphs }: ArticleIndex, say: Say): string[] {
  const words = tokens.start.length;
  return [
    say('article.words', { words }),
    say('article.paragraphs', { paragraphs: countedOf(paragraphs) }),
    say('article.minutes', { minutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)) }),
  ];
}

function buttonsFor(article: Article, say: Say): Button[] {
  return [
    readButton(say('button.read'), article, 0, 'open'),
    button({ label: say('button.ask'), action: 'ask', article, numbers: [] }),
    ...(article.url === null || article.url.length > LONGEST_URL
      ? []
      : [linkButton(say('button.source'), article.url)]),
  ];
}

function dayIn(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
}

/** The name of a language; its code where nobody has a name for it. */
function languageIn(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}
