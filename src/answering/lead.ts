/**
 * The lead of a sentence: the one before it, where that says whom "he" or "it" stands for. Pure.
 */
import type { Span } from './article.ts';
import type { ArticleIndex, Sentence } from './article-index.ts';
import type { Evidence } from './evidence.ts';
import { WordClass } from './word-classes.ts';

/**
 * The sentence to read before a sentence that begins with a pronoun: the preceding one of the same paragraph or of the
 * body paragraph before, if it names something or holds a word of the question; null otherwise.
 */
export function leadOf({ inquiry, place, beginsWithPronoun }: Evidence): Span | null {
  if (!beginsWithPronoun) return null;
  const { index } = inquiry;
  const before = index.sentences[place - 1];
  if (before === undefined || !isBody(before, index) || !isBody(index.sentences[place], index)) return null;
  const says = namesSomething(before, index) || inquiry.coverageOf(place - 1).sightings.length > 0;
  return says ? { start: before.start, end: before.end } : null;
}

function isBody(sentence: Sentence | undefined, { paragraphs }: ArticleIndex): boolean {
  return sentence !== undefined && paragraphs[sentence.paragraph]?.kind === 'body';
}

/** Whether a sentence holds a name: a capital that neither its beginning nor the calendar explains. */
function namesSomething({ firstToken, endToken }: Sentence, { tokens }: ArticleIndex): boolean {
  for (let token = firstToken + 1; token < endToken; token += 1) {
    const classes = tokens.classes[token] ?? 0;
    const isPlain = (classes & (WordClass.stop | WordClass.calendar)) === 0;
    if (isPlain && (classes & WordClass.capital) !== 0) return true;
  }
  return false;
}
