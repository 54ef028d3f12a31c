/**
 * The words of an article as they are written, one for each of its terms, and which of them hold given letters. Made when a question
 * first asks for it. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import { firstPlace } from './first-place.ts';
import { fold } from './fold.ts';
import { keptWith } from './kept-with.ts';
import { isUnspaced } from './words.ts';

/** Where letters stand in a word that an article holds. */
export interface Found {
  /** Id of the word's term. */
  readonly id: number;
  /** What of the word stands before them, in small letters without accents. */
  readonly before: string;
  /** The word from these letters on, likewise. */
  readonly rest: string;
}

/** All words in one string, each behind a line break: to search it takes a fraction of the time that a search of each would. */
interface WrittenWords {
  readonly text: string;
  /** By term id: where its word starts; one more entry for the end. */
  readonly starts: Int32Array;
}

const writtenWordsOf = keptWith(({ article, tokens, terms }: ArticleIndex): WrittenWords => {
  const words = new Array<string>(terms.length).fill('');
  tokens.term.forEach((id, place) => {
    const term = terms[id] ?? '';
    // Where no word has an ending, a term is the whole word, whichever characters it is written in.
    if (words[id] === '')
      words[id] = isUnspaced(term)
        ? term
        : plainly(article.text.slice(tokens.start[place], tokens.end[place]));
  });
  const starts = new Int32Array(words.length + 1);
  let end = 1;
  words.forEach((word, id) => {
    starts[id] = end;
    end += word.length + 1;
  });
  starts[words.length] = end;
  return { text: `\n${words.join('\n')}\n`, starts };
});

/** In small letters, as terms are written: without accents, and "ß" as "ss". */
function plainly(word: string): string {
  return fold(word).toLowerCase().replaceAll('ß', 'ss');
}

/**
 * Every place of the article's words at which letters stand, each word as it is first written.
 *
 * @param letters As terms are written, one at least.
 */
export function* wordsHolding(index: ArticleIndex, letters: string): Generator<Found> {
  const { text, starts } = writtenWordsOf(index);
  for (let at = text.indexOf(letters); at !== -1; at = text.indexOf(letters, at + 1)) {
    const id = firstPlace(starts.length, (place) => (starts[place] ?? 0) > at) - 1;
    yield { id, before: text.slice(starts[id], at), rest: text.slice(at, (starts[id + 1] ?? 0) - 1) };
  }
}
