/**
 * What to suggest while the number of a paragraph is typed: the paragraphs that begin with it, or that hold the words. Pure.
 */
import type { ArticleIndex } from '../src/answering/article-index.ts';
import { type Choice, LONGEST_CHOICE, MOST_CHOICES } from '../src/discord/command.ts';
import { shorten } from '../src/discord/inline.ts';

/** @param typed Digits, or words; everything is suggested where it is empty. Each choice shows the first words. */
export function completeParagraph(typed: string, { article, paragraphs }: ArticleIndex): Choice[] {
  const wanted = typed.trim().toLowerCase();
  const choices: Choice[] = [];
  for (const { number, start, end } of paragraphs) {
    if (choices.length === MOST_CHOICES) break;
    if (number === null) continue;
    const words = article.text.slice(start, end).replace(/\s+/g, ' ');
    const isWanted = /^\d+$/.test(wanted)
      ? String(number).startsWith(wanted)
      : words.toLowerCase().includes(wanted);
    if (isWanted) choices.push({ name: shorten(`${number} · ${words}`, LONGEST_CHOICE), value: number });
  }
  return choices;
}
