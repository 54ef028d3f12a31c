/**
 * A search engine as measuring drives it: one text indexed by sentences, then asked.
 */
import type { Span } from '../../answering/article.ts';
import type { SetDocument } from '../../cli/question-set.ts';

/** A document whose sentences are fixed, so that every engine finds among the same. */
export interface SentencedDocument extends SetDocument {
  readonly sentences: Span[];
}

/** Finds the sentences for a question, best first. */
export type Search = (question: string) => readonly Span[] | Promise<readonly Span[]>;

export interface Engine {
  readonly name: string;
  /** Makes a document ready to be asked; waited for where the engine works asynchronously. */
  readonly index: (document: SentencedDocument) => Search | Promise<Search>;
}

export function sentenceTexts({ text, sentences }: SentencedDocument): string[] {
  return sentences.map(({ start, end }) => text.slice(start, end));
}
