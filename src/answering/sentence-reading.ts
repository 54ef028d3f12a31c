/**
 * The one pass over an article's sentences that makes everything of the index which is found by words: columns of
 * tokens, n-grams, and MiniSearch. Pure.
 */
import type { Span } from './article.ts';
import { type ArticleIndex, paragraphId, type Sentence } from './article-index.ts';
import { SentenceGrams } from './grams.ts';
import type { Language } from './languages.ts';
import { NumberColumn } from './number-column.ts';
import { frequenciesOf } from './term-frequencies.ts';
import { TermSearch } from './term-search.ts';
import { type Reading, readingOf, termAt } from './terms.ts';
import { WordClass } from './word-classes.ts';
import { eachWord } from './words.ts';

/** A sentence and the index of the paragraph that it stands in. */
export interface PlacedSentence {
  readonly span: Span;
  readonly paragraph: number;
}

type ReadSentences = Pick<
  ArticleIndex,
  'sentences' | 'tokens' | 'terms' | 'termIds' | 'compounds' | 'sentenceCounts' | 'grams' | 'search'
>;

/** A word as read, with the id of its term; -1 where that is empty. */
interface Known {
  readonly reading: Reading;
  readonly id: number;
}

/** Reads the sentences of an article in their order. */
export function readSentences(
  text: string,
  language: Language,
  placed: readonly PlacedSentence[],
): ReadSentences {
  const terms: string[] = [];
  const termIds = new Map<string, number>();
  const known = new Map<string, Known>();
  const term = new NumberColumn();
  const classes = new NumberColumn();
  const start = new NumberColumn();
  const end = new NumberColumn();
  const counts: number[] = [];
  const lastSentence: number[] = [];
  const sentences: Sentence[] = [];
  const compounds = new Map<string, readonly [number, number]>();
  const grams = new SentenceGrams(text.length, placed.length);
  const search = new TermSearch((own) => frequenciesOf(found, own));
  const lastSearched: number[] = [];
  const lastSearchedParagraph: number[] = [];
  let paragraphTerms = 0;

  const idOf = (own: string): number => {
    let id = termIds.get(own);
    if (id === undefined) {
      id = termIds.size;
      termIds.set(own, id);
      terms.push(own);
      counts.push(0);
      lastSentence.push(-1);
      lastSearched.push(-1);
      lastSearchedParagraph.push(-1);
      search.enter(own);
    }
    return id;
  };

  placed.forEach(({ span, paragraph }, place) => {
    const firstToken = term.length;
    let sentenceTerms = 0;
    const content = text.slice(span.start, span.end);
    let lastWord = '';
    let lastEnd = -1;
    eachWord(content, language.code, (word, offset) => {
      let found = known.get(word);
      if (found === undefined) {
        const reading = readingOf(word, language);
        found = { reading, id: reading.term.length === 0 ? -1 : idOf(reading.term) };
        known.set(word, found);
      }
      let { id } = found;
      if (id === -1) return;
      const { reading } = found;
      const wordEnd = offset + word.length;
      if (reading.value !== null) id = idOf(termAt(content, wordEnd, reading, language));
      if (lastEnd === offset - 1 && isHyphen(content.charCodeAt(lastEnd))) {
        const joined = readingOf(lastWord + word, language).term;
        compounds.set(joined, [term.length === 0 ? id : term.last, id]);
      }
      lastWord = word;
      lastEnd = wordEnd;
      term.push(id);
      classes.push(reading.classes);
      start.push(span.start + offset);
      end.push(span.start + wordEnd);
      if (lastSentence[id] !== place) {
        lastSentence[id] = place;
        counts[id] = (counts[id] ?? 0) + 1;
      }
      if ((reading.classes & WordClass.stop) === 0) {
        if (lastSearched[id] !== place) {
          lastSearched[id] = place;
          sentenceTerms += 1;
        }
        if (lastSearchedParagraph[id] !== paragraph) {
          lastSearchedParagraph[id] = paragraph;
          paragraphTerms += 1;
        }
      }
    });
    grams.add(content);
    sentences.push({ start: span.start, end: span.end, paragraph, firstToken, endToken: term.length });
    search.addDocument(place, 'sentence', sentenceTerms);
    if (placed[place + 1]?.paragraph !== paragraph) {
      search.addDocument(paragraphId(paragraph), 'paragraph', paragraphTerms);
      paragraphTerms = 0;
    }
  });
  const tokens = {
    term: term.toArray(),
    classes: classes.toArray(),
    start: start.toArray(),
    end: end.toArray(),
  };
  const found = { tokens, sentences, termIds };
  return {
    sentences,
    tokens,
    terms,
    termIds,
    compounds,
    sentenceCounts: Int32Array.from(counts),
    grams,
    search,
  };
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}
