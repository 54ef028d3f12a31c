/**
 * An article made ready to be asked: paragraphs, sentences and terms as spans, and MiniSearch over them. Pure.
 */
import type { Article, Span } from './article.ts';
import { firstPlace } from './first-place.ts';
import type { SentenceGrams } from './grams.ts';
import { type Language, languageOf } from './languages.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { readSentences } from './sentence-reading.ts';
import { sentencesOf } from './sentences.ts';
import type { TermSearch } from './term-search.ts';
import { tokensOf } from './terms.ts';

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

/** An article, made ready to be asked. Read-only: one index serves every question. */
export interface ArticleIndex {
  readonly article: Article;
  readonly language: Language;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: TokenColumns;
  /** Terms of the article's title. */
  readonly titleTerms: ReadonlySet<string>;
  /** By id. */
  readonly terms: readonly string[];
  readonly termIds: ReadonlyMap<string, number>;
  /** Two words with a hyphen between: by the term that they are as one word, the ids of both. */
  readonly compounds: ReadonlyMap<string, readonly [number, number]>;
  /** By term id: in how many sentences the term stands. */
  readonly sentenceCounts: Int32Array;
  /** The same, where the term is no stop word: "us" is left out, and "US", the same term, is not. */
  readonly contentCounts: Int32Array;
  /** The sentences' character n-grams. */
  readonly grams: SentenceGrams;
  /** Holds every term, and one document a sentence and one a paragraph, each in its own field. */
  readonly search: TermSearch;
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
  const titleTerms = new Set(tokensOf(article.title, language).map(({ term }) => term));
  return { article, language, paragraphs, titleTerms, ...readSentences(article.text, language, placed) };
}

/** Index of the paragraph in which a span ends; the first where it ends before them all. */
function paragraphAt(paragraphs: readonly Paragraph[], { end }: Span): number {
  return Math.max(0, firstPlace(paragraphs.length, (place) => (paragraphs[place]?.start ?? 0) >= end) - 1);
}
