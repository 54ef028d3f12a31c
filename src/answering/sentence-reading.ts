/**
 * The one pass over an article's sentences that makes everything of the index which is found by words: columns of
 * tokens, n-grams, and MiniSearch. Pure.
 */
import type { Span } from './article.ts';
import type { ArticleIndex, Sentence } from './article-index.ts';
import { SentenceGrams } from './grams.ts';
import type { Language } from './languages.ts';
import { distinctIn, sentenceCountsOf } from './term-counts.ts';
import { frequenciesOf } from './term-frequencies.ts';
import { TermSearch } from './term-search.ts';
import { TokenReader } from './token-reading.ts';
import { WordClass } from './word-classes.ts';

/** A sentence and the index of the paragraph that it stands in. */
export interface PlacedSentence {
  readonly span: Span;
  readonly paragraph: number;
}

type ReadSentences = Pick<
  ArticleIndex,
  | 'sentences'
  | 'tokens'
  | 'terms'
  | 'termIds'
  | 'compounds'
  | 'sentenceCounts'
  | 'contentCounts'
  | 'grams'
  | 'search'
>;

/** Reads the sentences of an article in their order. */
export function readSentences(
  text: string,
  language: Language,
  placed: readonly PlacedSentence[],
): ReadSentences {
  const reader = new TokenReader(language);
  const grams = new SentenceGrams(text.length, placed.length);
  const sentences = placed.map(({ span: { start, end }, paragraph }): Sentence => {
    const content = text.slice(start, end);
    const firstToken = reader.length;
    reader.add(content, start);
    grams.add(language.unify(content));
    return { start, end, paragraph, firstToken, endToken: reader.length };
  });
  const { terms, termIds, compounds } = reader;
  const tokens = reader.columns();
  return {
    sentences,
    tokens,
    terms,
    termIds,
    compounds,
    sentenceCounts: sentenceCountsOf(tokens, sentences, terms.length),
    contentCounts: sentenceCountsOf(tokens, sentences, terms.length, WordClass.stop),
    grams,
    search: searchOf({ tokens, sentences, terms, termIds }),
  };
}

function searchOf(found: Pick<ArticleIndex, 'tokens' | 'sentences' | 'terms' | 'termIds'>): TermSearch {
  const { tokens, sentences, terms } = found;
  const search = new TermSearch((term) => frequenciesOf(found, term));
  search.enter(terms);
  const inSentence = distinctIn(tokens, terms.length);
  const inParagraph = distinctIn(tokens, terms.length);
  let paragraphStart = 0;
  sentences.forEach(({ firstToken, endToken, paragraph }, place) => {
    search.addDocument(place, 'sentence', inSentence(firstToken, endToken));
    if (sentences[place + 1]?.paragraph === paragraph) return;
    search.addDocument(paragraph, 'paragraph', inParagraph(paragraphStart, endToken));
    paragraphStart = endToken;
  });
  return search;
}
