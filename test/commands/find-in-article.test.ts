import { describe, expect, it } from 'vitest';
import { findInArticle } from '../../commands/find-in-article.ts';
import { answer } from '../../src/answering/answer.ts';
import { indexArticle } from '../../src/answering/article-index.ts';
import { libraryOf } from '../../src/library/library.ts';
import { buttonsOf, cardIn, libraryAbout, textsOf } from '../discord/actions/pressing.ts';
import { quotableOf } from '../discord/articles.ts';
import { asker } from './asking.ts';

const TEXT = [
  'The ferry Aurora sank on Tuesday off the harbour of Lund.',
  'Captain Ann Lee said the engine had failed.',
  'Divers found the wreck on Friday.',
].join('\n');
const { library } = libraryAbout(TEXT);

function find(content: string, known = library) {
  return findInArticle.executeOn({ content }, asker({ library: known, answer }));
}

const HEAD = 'These passages bear on what was written. They do not say whether it is true or false.';

describe('Find in article', () => {
  it('shows the asker alone, sentence by sentence, which passage bears on it', () => {
    const reply = find('The **Aurora** sank because its engine failed! Bananas are yellow.');
    expect(reply).toMatchObject({ private: true });
    expect(textsOf(cardIn(reply))).toEqual([
      HEAD,
      '**The Aurora sank because its engine failed!**',
      expect.stringMatching(/^> (?:The ferry Aurora|Captain Ann Lee)/),
      expect.stringMatching(/^-# Paragraph [12] · The harbour \(Town Courier\) · shared words: /),
      '**Bananas are yellow.**',
      '-# No passage bears on this.',
    ]);
    expect(Object.keys(buttonsOf(cardIn(reply)))).toEqual(['Context', 'Share']);
  });

  it('shows a passage once, however many sentences it bears on', () => {
    const reply = find('Divers found the wreck. They found the wreck on Friday.');
    expect(textsOf(cardIn(reply)).at(-1)).toBe('-# The same passage as above.');
  });

  it('takes four sentences, and says how many it left out', () => {
    const reply = find(
      'The Aurora sank. Ann Lee spoke. Divers dived. It was Friday. It was Lund. It is over.',
    );
    expect(textsOf(cardIn(reply)).at(-1)).toBe('-# 2 more sentences of the message were not looked for.');
  });

  it('offers to share the passages of each article where they are from several', () => {
    const tram = indexArticle(
      quotableOf('The tram to Ystad derailed.', { id: 'tram', title: 'Tram' }).article,
    );
    const both = libraryOf([...library.indexes, tram]);
    const labels = Object.keys(buttonsOf(cardIn(find('The Aurora sank. The tram derailed.', both))));
    expect(labels).toEqual(['Context', 'Share The harbour', 'Share Tram']);
  });

  it.each([
    ['', 'There is no text in this message that I could look for.'],
    ['https://news.example <@100000000000000002>', 'There is no text in this message that I could look for.'],
    ['Bananas are yellow.', 'No passage bears on what was written there.'],
  ])('says in private what is wrong with %j', (content, notice) => {
    expect(find(content)).toEqual({ notice, private: true });
  });
});
