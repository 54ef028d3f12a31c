/**
 * FlexSearch with its defaults, but that it may suggest: else it finds only what holds every word of a question.
 */
import FlexSearch from 'flexsearch';
import { type Engine, sentenceTexts } from './engine.ts';

export const flexSearchEngine = {
  name: 'FlexSearch',
  index(document) {
    const index = new FlexSearch.Index();
    sentenceTexts(document).forEach((text, id) => {
      index.add(id, text);
    });
    return (question) =>
      index.search(question, { suggest: true }).flatMap((id) => document.sentences[Number(id)] ?? []);
  },
} satisfies Engine;
