/**
 * The option that names an article: what it means, and what to suggest for it. Pure.
 */
import { type APIApplicationCommandStringOption, ApplicationCommandOptionType } from 'discord.js';
import type { Article } from '../src/answering/article.ts';
import type { ArticleIndex } from '../src/answering/article-index.ts';
import { type Choice, LONGEST_CHOICE, MOST_CHOICES } from '../src/discord/command.ts';
import { shorten } from '../src/discord/inline.ts';
import { localised } from '../src/discord/localised.ts';
import type { Say } from '../src/discord/wording.ts';
import type { Library } from '../src/library/library.ts';

/** Room for an id or for a title. */
const LONGEST_ARTICLE = 200;

export const articleOption: APIApplicationCommandStringOption = {
  ...localised('option.article'),
  type: ApplicationCommandOptionType.String,
  autocomplete: true,
  max_length: LONGEST_ARTICLE,
};

/** The same, where only one article can be meant. */
export const oneArticleOption: APIApplicationCommandStringOption = {
  ...articleOption,
  ...localised('option.oneArticle'),
};

/**
 * The articles that are meant: all of them where the option is left out; null where it names none.
 *
 * A suggestion gives an id. Whoever types on without taking one may write the id or the title.
 */
export function indexesNamed(option: string | null, library: Library): readonly ArticleIndex[] | null {
  if (option === null) return library.indexes;
  const typed = folded(option);
  const titled = library.indexes.filter(({ article }) => folded(article.title) === typed);
  const meant = library.find(option) ?? library.find(typed) ?? (titled.length === 1 ? titled[0] : undefined);
  return meant === undefined ? null : [meant];
}

/** The articles whose title, source or id hold what was typed; those whose title begins with it come first. */
export function completeArticle(typed: string, library: Library, say: Say): Choice[] {
  const wanted = folded(typed);
  const articles = library.indexes.map(({ article }) => article);
  const found = articles.filter(
    (article) => folded(labelOf(article, say)).includes(wanted) || article.id.includes(wanted),
  );
  const begins = (article: Article) => folded(article.title).startsWith(wanted);
  const ordered = [...found.filter(begins), ...found.filter((article) => !begins(article))];
  return ordered.slice(0, MOST_CHOICES).map((article, _, shown) => ({
    name: choiceName(article, shown, say),
    value: article.id,
  }));
}

/** Discord wants different names for different choices: articles of the same name are told apart by their ids. */
function choiceName(article: Article, shown: readonly Article[], say: Say): string {
  const name = shorten(labelOf(article, say), LONGEST_CHOICE);
  const isUnique = shown.every(
    (other) => other === article || shorten(labelOf(other, say), LONGEST_CHOICE) !== name,
  );
  if (isUnique) return name;
  const distinction = ` · ${article.id}`;
  return `${shorten(labelOf(article, say), LONGEST_CHOICE - distinction.length)}${distinction}`;
}

/** As people read it in the list, where Discord knows no markdown. */
function labelOf({ title, source }: Article, say: Say): string {
  return source === null ? title : say('card.titleAndSource', { title, source });
}

/** Without case (ß is SS in capitals), accents and surrounding white space. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase().toLowerCase().trim();
}
