/**
 * An article made ready to be asked: paragraphs, sentences and terms as spans, and MiniSearch over them. Pure.
 */
import MiniSearch from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import type { Article, Span } from './article.ts';
import { GramCounts, gramsOf } from './grams.ts';
import { type Language, languageOf } from './languages.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';
import { eachWord, type Reading, read } from './terms.ts';
import { WordClass } from './word-classes.ts';

export interface Sentence extends Span {
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  /** The sentence's words are `firstToken` up to, not including, `endToken` of the index's tokens. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** Every word of an article, in columns: a long article has a million of them. */
export interface TokenColumns {
  /** Ids of terms; see {@link ArticleIndex.termIds}. */
  readonly term: Int32Array;
  /** Bits of `WordClass`. */
  readonly classes: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** What MiniSearch holds: one document a sentence, and one a paragraph, each in its own field. */
export interface SearchDocument {
  /** Sentences count up from 0; paragraphs count down from -1. */
  readonly id: number;
  readonly sentence?: string;
  readonly paragraph?: string;
}

/** The id of a paragraph's document. */
export function paragraphId(paragraph: number): number {
  return -1 - paragraph;
}

/** An article, made ready to be asked. Read-only: one index serves every question. */
export interface ArticleIndex {
  readonly article: Article;
  readonly language: Language;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: TokenColumns;
  readonly termIds: ReadonlyMap<string, number>;
  /** The same ids in MiniSearch's radix tree, which finds terms by prefix and by edit distance. */
  readonly spellings: SearchableMap<number>;
  /** By term id: in how many sentences the term stands. */
  readonly sentenceCounts: Int32Array;
  /** By sentence: its character n-grams. */
  readonly grams: readonly Int32Array[];
  /** In how many sentences each n-gram stands. */
  readonly gramCounts: GramCounts;
  readonly search: MiniSearch<SearchDocument>;
}

export interface IndexOptions {
  /** Sentences fixed by the caller in place of the splitter's: ordered and disjoint. */
  readonly sentences?: readonly Span[];
}

/** Indexes an article; time and memory grow with the length of its text. */
export function indexArticle(article: Article, options: IndexOptions = {}): ArticleIndex {
  const language = languageOf(article.language);
  const paragraphs = paragraphsOf(article);
  const spans = options.sentences?.map((span) => ({ span, paragraph: paragraphAt(paragraphs, span) }));
  const placed =
    spans ??
    paragraphs.flatMap((bounds, paragraph) =>
      sentencesOf(article.text, bounds, article.language).map((span) => ({ span, paragraph })),
    );
  return { article, language, paragraphs, ...tokenise(article.text, language, placed) };
}

/** Index of the paragraph in which a span ends; the first where it ends before them all. */
function paragraphAt(paragraphs: readonly Paragraph[], { end }: Span): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) < end) low = middle;
    else high = middle - 1;
  }
  return low;
}

interface PlacedSentence {
  readonly span: Span;
  readonly paragraph: number;
}

function tokenise(text: string, language: Language, placed: readonly PlacedSentence[]) {
  const termIds = new Map<string, number>();
  const readings = new Map<string, Reading & { readonly id: number }>();
  const term: number[] = [];
  const classes: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const counts: number[] = [];
  const lastSentence: number[] = [];
  const sentences: Sentence[] = [];
  const grams: Int32Array[] = [];
  const gramCounts = new GramCounts(text.length);
  const search = newSearch();
  let paragraphTerms = '';
  placed.forEach(({ span, paragraph }, place) => {
    const firstToken = term.length;
    let sentenceTerms = '';
    eachWord(text.slice(span.start, span.end), language, (word, offset) => {
      let reading = readings.get(word);
      if (reading === undefined) {
        const fresh = read(word, language);
        let id = termIds.get(fresh.term);
        if (id === undefined) {
          id = termIds.size;
          termIds.set(fresh.term, id);
          counts.push(0);
          lastSentence.push(-1);
        }
        reading = { ...fresh, id };
        readings.set(word, reading);
      }
      if (reading.term.length === 0) return;
      term.push(reading.id);
      classes.push(reading.classes);
      start.push(span.start + offset);
      end.push(span.start + offset + word.length);
      if (lastSentence[reading.id] !== place) {
        lastSentence[reading.id] = place;
        counts[reading.id] = (counts[reading.id] ?? 0) + 1;
      }
      if ((reading.classes & WordClass.stop) === 0) sentenceTerms += `${reading.term} `;
    });
    const own = gramsOf(text.slice(span.start, span.end));
    gramCounts.add(own);
    grams.push(own);
    sentences.push({ ...span, paragraph, firstToken, endToken: term.length });
    search.add({ id: place, sentence: sentenceTerms });
    paragraphTerms += sentenceTerms;
    if (placed[place + 1]?.paragraph !== paragraph) {
      search.add({ id: paragraphId(paragraph), paragraph: paragraphTerms });
      paragraphTerms = '';
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
    termIds,
    spellings: SearchableMap.from([...termIds]),
    sentenceCounts: Int32Array.from(counts),
    grams,
    gramCounts,
    search,
  };
}

function newSearch(): MiniSearch<SearchDocument> {
  return new MiniSearch<SearchDocument>({
    fields: ['sentence', 'paragraph'],
    // Documents arrive as terms, each followed by a space: one tokeniser serves index and question.
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => (term.length === 0 ? null : term),
  });
}
