/**
 * The one pass over an article's sentences that makes everything of the index which is found by words: columns of
 * tokens, n-grams, and MiniSearch. Pure.
 */
import MiniSearch from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import type { Span } from './article.ts';
import { type ArticleIndex, paragraphId, type SearchDocument, type Sentence } from './article-index.ts';
import { GramCounts, gramsOf } from './grams.ts';
import type { Language } from './languages.ts';
import { type Reading, readingOf, termAt } from './terms.ts';
import { WordClass } from './word-classes.ts';
import { eachWord } from './words.ts';

const HYPHEN = /[-\u2010\u2011]/;

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
  | 'spellings'
  | 'compounds'
  | 'sentenceCounts'
  | 'grams'
  | 'gramCounts'
  | 'search'
>;

/** A word as read, with the id of its term. */
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
  const term: number[] = [];
  const classes: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const counts: number[] = [];
  const lastSentence: number[] = [];
  const sentences: Sentence[] = [];
  const compounds = new Map<string, readonly [number, number]>();
  const grams: Int32Array[] = [];
  const gramCounts = new GramCounts(text.length);
  const search = newSearch();
  let paragraphTerms: string[] = [];

  const idOf = (own: string): number => {
    let id = termIds.get(own);
    if (id === undefined) {
      id = termIds.size;
      termIds.set(own, id);
      terms.push(own);
      counts.push(0);
      lastSentence.push(-1);
    }
    return id;
  };

  placed.forEach(({ span, paragraph }, place) => {
    const firstToken = term.length;
    const sentenceTerms: string[] = [];
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
      if (lastEnd === offset - 1 && HYPHEN.test(content.charAt(lastEnd))) {
        const joined = readingOf(lastWord + word, language).term;
        compounds.set(joined, [term.at(-1) ?? id, id]);
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
      if ((reading.classes & WordClass.stop) === 0) sentenceTerms.push(terms[id] ?? '');
    });
    const own = gramsOf(content);
    gramCounts.add(own);
    grams.push(own);
    sentences.push({ start: span.start, end: span.end, paragraph, firstToken, endToken: term.length });
    search.add({ id: place, sentence: sentenceTerms.join(' ') });
    paragraphTerms.push(...sentenceTerms);
    if (placed[place + 1]?.paragraph !== paragraph) {
      search.add({ id: paragraphId(paragraph), paragraph: paragraphTerms.join(' ') });
      paragraphTerms = [];
    }
  });
  return {
    sentences,
    tokens: {
      term: Int32Array.from(term),
      classes: Int32Array.from(classes),
      start: Int32Array.from(start),
      end: Int32Array.from(end),
    },
    terms,
    termIds,
    spellings: SearchableMap.from([...termIds]),
    compounds,
    sentenceCounts: Int32Array.from(counts),
    grams,
    gramCounts,
    search,
  };
}

function newSearch(): MiniSearch<SearchDocument> {
  return new MiniSearch<SearchDocument>({
    fields: ['sentence', 'paragraph'],
    // Documents arrive as terms with a space between: one tokeniser serves index and question.
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => (term.length === 0 ? null : term),
  });
}
