/**
 * Orama with its defaults: BM25 over the words as they stand, any term may match.
 */
import { create, insert, search } from '@orama/orama';
import { type Engine, sentenceTexts } from './engine.ts';

export const oramaEngine = {
  name: 'Orama',
  async index(document) {
    const index = create({ schema: { text: 'string' } });
    // Not `insertMultiple`: it pauses between batches.
    for (const [id, text] of sentenceTexts(document).entries()) await insert(index, { id: String(id), text });
    return async (question) => {
      const { hits } = await search(index, { term: question });
      return hits.flatMap(({ id }) => document.sentences[Number(id)] ?? []);
    };
  },
} satisfies Engine;
