/**
 * Bare MiniSearch, every option left at its default: what Pullquote has to be better than. Pure.
 */
import MiniSearch from 'minisearch';
import type { Span } from '../../answering/article.ts';
import type { Prediction } from '../../cli/prediction.ts';
import type { LabelledSet } from '../labelled-set.ts';
import { referenceSentences } from '../reference-sentences.ts';
import { type Engine, type SentencedDocument, sentenceTexts } from './engine.ts';

interface Hit extends Span {
  /** MiniSearch's own, 0 and up. */
  readonly score: number;
}

export const miniSearchEngine = { name: 'MiniSearch', index: bareMiniSearch } satisfies Engine;

function bareMiniSearch(document: SentencedDocument): (question: string) => Hit[] {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  index.addAll(sentenceTexts(document).map((text, id) => ({ id, text })));
  return (question) =>
    index.search(question).flatMap(({ id, score }) => {
      const sentence = document.sentences[id];
      return sentence === undefined ? [] : [{ ...sentence, score }];
    });
}

const MOST_EXCERPTS = 5;

/**
 * What bare MiniSearch would predict. It claims an answer wherever it finds a word; its confidence is the score of
 * the first sentence, which can be compared and nothing more.
 *
 * @param now Milliseconds of a clock that never runs backwards.
 */
export function* predictWithMiniSearch(
  { documents, questions }: LabelledSet,
  now: () => number,
): Generator<Prediction> {
  const searches = new Map<string, (question: string) => Hit[]>();
  for (const { id, doc_id, question } of questions) {
    const document = documents.get(doc_id);
    if (document === undefined) throw new RangeError(`there is no document ${doc_id}`);
    const search =
      searches.get(doc_id) ?? bareMiniSearch({ ...document, sentences: referenceSentences(document) });
    searches.set(doc_id, search);
    const begun = now();
    const hits = search(question);
    const ms = now() - begun;
    yield {
      id,
      outcome: hits.length > 0 ? 'answered' : 'not-found',
      confidence: hits[0]?.score ?? 0,
      excerpts: hits
        .slice(0, MOST_EXCERPTS)
        .map(({ start, end }) => ({ doc_id, start, end, quote: document.text.slice(start, end) })),
      ms,
    };
  }
}
