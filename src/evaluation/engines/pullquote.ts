/**
 * Pullquote's whole way of a question, from text to quotes. Pure.
 */
import { answer } from '../../answering/answer.ts';
import type { SetDocument } from '../../cli/question-set.ts';
import { indexDocument } from '../document-index.ts';
import type { Engine, Search } from './engine.ts';

export const pullquoteEngine = { name: 'Pullquote', index: searchOf } satisfies Engine;

/** The same, but that it finds the sentences itself, as it does outside of measuring. */
export const splittingEngine = {
  name: 'Pullquote, splitting itself',
  index: ({ doc_id, text, lang }) => searchOf({ doc_id, text, lang }),
} satisfies Engine;

function searchOf(document: SetDocument): Search {
  const indexes = [indexDocument(document)];
  return (question) => answer(question, indexes).excerpts;
}
