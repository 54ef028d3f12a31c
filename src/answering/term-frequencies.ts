/**
 * How often a term stands in each sentence and in each paragraph of an article, as a search weighs it. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import { firstPlace } from './first-place.ts';
import { placesOf } from './postings.ts';
import { documentId, type FieldFrequencies, type Frequencies } from './term-search.ts';
import { WordClass } from './word-classes.ts';

/** Where it is a stop word, it is not searched for: "us" is left out, and "US", the same term, is not. */
export function frequenciesOf(
  { tokens, sentences, termIds }: Pick<ArticleIndex, 'tokens' | 'sentences' | 'termIds'>,
  term: string,
): FieldFrequencies {
  const found = { sentence: new Map<number, number>(), paragraph: new Map<number, number>() };
  let number = 0;
  for (const place of placesOf(tokens, termIds.get(term) ?? -1)) {
    if (((tokens.classes[place] ?? 0) & WordClass.stop) !== 0) continue;
    number = firstPlace(sentences.length, (each) => (sentences[each]?.endToken ?? 0) > place, number);
    count(found.sentence, number);
    count(found.paragraph, documentId(sentences[number]?.paragraph ?? 0, 'paragraph'));
  }
  return found;
}

function count(frequencies: Frequencies, document: number): void {
  frequencies.set(document, (frequencies.get(document) ?? 0) + 1);
}
