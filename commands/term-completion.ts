/**
 * What to suggest while a term is typed: words and names of the articles, with how often they stand there, then sentences that
 * hold what was typed. Pure.
 */
import type { ArticleIndex } from '../src/answering/article-index.ts';
import { literalMentions } from '../src/answering/literal-mentions.ts';
import { mentionsOf } from '../src/answering/mentions.ts';
import { vocabularyOf } from '../src/answering/vocabulary.ts';
import { wordsBeginning } from '../src/answering/words-beginning.ts';
import { valueOfSentence } from '../src/discord/chosen-sentence.ts';
import { type Choice, LONGEST_CHOICE, MOST_CHOICES } from '../src/discord/command.ts';
import { shorten } from '../src/discord/inline.ts';
import type { Say } from '../src/discord/wording.ts';

/** With sentences to choose from, too, where something is typed. */
const MOST_TERMS = 15;
const ROOM_FOR_COUNT = 20;

export function completeTerm(typed: string, indexes: readonly ArticleIndex[], say: Say): Choice[] {
  const wanted = withoutOpenQuotation(typed.trim());
  const terms = termsFor(wanted, indexes).slice(0, wanted === '' ? MOST_CHOICES : MOST_TERMS);
  const choices = terms.map((term) => ({
    name: say('lookup.choice', { term, mentions: countIn(indexes, term) }),
    value: term,
  }));
  const sentences = wanted === '' ? [] : indexes.flatMap((index) => sentencesWith(wanted, index));
  return distinct([...choices, ...sentences]).slice(0, MOST_CHOICES);
}

/** What stands behind a quotation mark that is not closed yet; what is between two is looked for as it is. */
function withoutOpenQuotation(typed: string): string {
  return typed.replace(/^["“„«](?=[^"“”»]*$)/u, '').trim();
}

function termsFor(typed: string, indexes: readonly ArticleIndex[]): string[] {
  const wanted = typed.toLowerCase();
  const named = indexes.flatMap(namedIn);
  const begins = named.filter((name) => name.toLowerCase().startsWith(wanted));
  const holds = named.filter((name) => !begins.includes(name) && name.toLowerCase().includes(wanted));
  const words = indexes.flatMap((index) => wordsBeginning(index, typed));
  const all = [...begins, ...words, ...holds].filter(
    (term) => term.length <= LONGEST_CHOICE - ROOM_FOR_COUNT,
  );
  return [...new Map(all.map((term) => [term.toLowerCase(), term])).values()];
}

/** Names and words that tell what the article is about, each on one line, those first that are mentioned most. */
function namedIn(index: ArticleIndex): string[] {
  const { terms, people, places, organisations, otherNames } = vocabularyOf(index);
  const all = [...people, ...places, ...organisations, ...otherNames, ...terms];
  return all.sort((one, other) => other.count - one.count).map(({ text }) => text.replace(/\s+/g, ' '));
}

function countIn(indexes: readonly ArticleIndex[], term: string): number {
  return indexes.reduce((sum, index) => sum + mentionsOf(index, term).length, 0);
}

/** Whole words are not asked for: the last one may be half typed. */
function sentencesWith(typed: string, index: ArticleIndex): Choice[] {
  const places = new Set(literalMentions(index, typed, 'beginning').map(({ sentence }) => sentence));
  return [...places].slice(0, MOST_CHOICES).flatMap((place) => {
    const sentence = index.sentences[place];
    if (sentence === undefined) return [];
    const words = index.article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim();
    return [{ name: shorten(words, LONGEST_CHOICE - 1), value: valueOfSentence(index, sentence) }];
  });
}

/** Discord wants different names for different choices: the first of each stays. */
function distinct(choices: readonly Choice[]): Choice[] {
  const byName = new Map<string, Choice>();
  for (const choice of choices) if (!byName.has(choice.name)) byName.set(choice.name, choice);
  return [...byName.values()];
}
