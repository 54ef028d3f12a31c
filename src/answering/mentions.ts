/**
 * Mentions: every place where a word or a phrase stands in an article, in whatever form. Pure.
 */
import type { Span } from './article.ts';
import type { ArticleIndex } from './article-index.ts';
import { literalMentions } from './literal-mentions.ts';
import { placesOf } from './postings.ts';
import { type Token, tokensOf } from './terms.ts';
import { WordClass } from './word-classes.ts';
import { isUnspaced } from './words.ts';

export interface Mention extends Span {
  /** Place of its sentence among the article's; the mention lies inside of it. */
  readonly sentence: number;
}

const QUOTED = /^\s*["“”„«»「『](.+)["“”„«»」』]\s*$/su;

/**
 * Every mention of a word or phrase, ordered and disjoint. Words are compared as terms, so that "bombs" finds "bombed"; in
 * quotation marks they are compared letter by letter, but for case. So is what is written without spaces between words: there,
 * where a word ends depends on what follows, and words have no forms.
 */
export function mentionsOf(index: ArticleIndex, term: string): readonly Mention[] {
  const quoted = QUOTED.exec(term)?.[1];
  if (quoted !== undefined) return literalMentions(index, quoted);
  if (isUnspaced(term)) return literalMentions(index, term);
  return inAllForms(index, term);
}

function inAllForms(index: ArticleIndex, term: string): Mention[] {
  const wanted = tokensOf(term, index.language).filter((token) => token.term !== '');
  const ids = wanted.map((token) => index.termIds.get(token.term));
  const [first] = ids;
  if (first === undefined || ids.includes(undefined)) return [];

  const { tokens, sentences } = index;
  const isMeant = wanted.map((token) => meant(index, token, term));
  const mentions: Mention[] = [];
  let sentence = 0;
  let free = 0;
  for (const place of placesOf(index.tokens, first)) {
    while ((sentences[sentence]?.endToken ?? Number.POSITIVE_INFINITY) <= place) sentence += 1;
    const after = place + ids.length;
    if (place < free || after > (sentences[sentence]?.endToken ?? 0)) continue;
    if (!ids.every((id, step) => tokens.term[place + step] === id)) continue;
    if (!isMeant.every((holds, step) => holds(place + step))) continue;
    mentions.push({ start: tokens.start[place] ?? 0, end: tokens.end[after - 1] ?? 0, sentence });
    free = after;
  }
  return mentions;
}

const ACRONYM = /^\p{Lu}{2,}$/u;

/**
 * Gives whether a word of the article with the same term is the one that is meant: "US" is neither "us" nor "using", though
 * they are one term.
 */
function meant({ article, tokens }: ArticleIndex, token: Token, term: string): (place: number) => boolean {
  const word = bare(term.slice(token.start, token.end));
  return (place) => {
    if ((token.classes & WordClass.stop) !== ((tokens.classes[place] ?? 0) & WordClass.stop)) return false;
    const other = bare(article.text.slice(tokens.start[place], tokens.end[place]));
    if (!ACRONYM.test(word) && !ACRONYM.test(other)) return true;
    return word.toLowerCase() === other.toLowerCase();
  };
}

/** An acronym's dots are no part of it, and neither is a possessive. */
function bare(word: string): string {
  return word.replaceAll('.', '').replace(/['’]s?$/u, '');
}
