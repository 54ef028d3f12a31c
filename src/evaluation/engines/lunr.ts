/**
 * lunr with its defaults: English stemming and stop words, BM25, any term may match.
 */
import lunr from 'lunr';
import { type Engine, sentenceTexts } from './engine.ts';

export const lunrEngine = {
  name: 'lunr',
  index(document) {
    const index = lunr(function () {
      this.field('text');
      sentenceTexts(document).forEach((text, id) => {
        this.add({ id, text });
      });
    });
    // Not `index.search(question)`: it takes a colon or a caret in a question for syntax, and throws.
    return (question) =>
      index
        .query((query) => query.term(lunr.tokenizer(question), {}))
        .flatMap(({ ref }) => document.sentences[Number(ref)] ?? []);
  },
} satisfies Engine;
