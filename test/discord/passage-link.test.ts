import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/answering/article.ts';
import { indexArticle } from '../../src/answering/article-index.ts';
import { LONGEST_URL, passageLink } from '../../src/discord/passage-link.ts';
import { quotableOf } from './articles.ts';
import { Dice, randomArticle } from './odd-articles.ts';

const URL_OF_PAGE = 'https://news.example/ferry';

/** What the link to some words of a text names, decoded; the page's own address where it names none. */
function named(text: string, words: string, description: Partial<Article> = {}): string {
  const { article } = quotableOf(text, { url: URL_OF_PAGE, ...description });
  const start = text.indexOf(words);
  const link = passageLink(article, { start, end: start + words.length }) ?? '';
  return decodeURIComponent(link.replace(`${URL_OF_PAGE}#:~:text=`, ''));
}

describe('the link to a passage', () => {
  it('names its first and its last words', () => {
    const sentence = 'The old ferry sank on Tuesday off the harbour of Lund, and nobody was hurt.';
    expect(named(`Fog. ${sentence} It was late.`, sentence)).toBe('The old ferry,nobody was hurt');
  });

  it('names a short one as a whole', () => {
    expect(named('Fog. The old ferry sank. It was late.', 'The old ferry sank.')).toBe('The old ferry sank');
  });

  it('names more words where the first ones stand elsewhere, too', () => {
    const text =
      'The old ferry sank on Tuesday in the fog. The old ferry sank on Friday in the rain, I heard.';
    expect(named(text, text.slice(42))).toBe('The old ferry sank on Friday,I heard');
  });

  it('names the words before it where its own stand elsewhere', () => {
    const text = 'Ann was asked. She said no. Bo was asked next. She said no.';
    const { article } = quotableOf(text, { url: URL_OF_PAGE });
    const start = text.lastIndexOf('She said no.');
    const link = passageLink(article, { start, end: text.length }) ?? '';
    expect(decodeURIComponent(link)).toBe(`${URL_OF_PAGE}#:~:text=was asked next.-,She said no`);
  });

  it('names the words before it where it has but few, which a headline may have, too', () => {
    expect(named('Fog came up at sea. No. It was late.', 'No.')).toBe('up at sea.-,No');
    expect(named('No. It was late.', 'No.')).toBe(URL_OF_PAGE);
  });

  it('passes over words with signs that the way of a link may change', () => {
    const sentence =
      'Costs rose by 10% more, said Ann Lee of the well-known harbour board; nobody else had 1,200 of it.';
    expect(named(`Fog. ${sentence}`, sentence)).toBe('Costs rose by,of it');
  });

  it('is that of the page where nothing tells the passage from the rest', () => {
    expect(named('No. No. No.', 'No.')).toBe(URL_OF_PAGE);
    expect(named('Yes, 1,200 & 5-1/2.', '1,200 & 5-1/2.')).toBe(URL_OF_PAGE);
  });

  it('tells words apart no better than browsers do', () => {
    expect(named('Das Maß war voll. DAS MASS WAR VOLL. Aus.', 'Das Maß war voll.')).toBe(URL_OF_PAGE);
    expect(named('He said “don’t do it”. He said "don\'t do it".', 'He said “don’t do it”.')).toBe(
      URL_OF_PAGE,
    );
  });

  it('is that of the page where it would be longer than a button may open', () => {
    const url = `${URL_OF_PAGE}/${'a'.repeat(440)}`;
    const text = '渡轮在港口沉没了没有人受伤船长说发动机坏了。潜水员发现残骸。';
    const { article } = quotableOf(text, { url, language: 'zh' });
    expect(passageLink(article, { start: 0, end: 23 })).toBe(url);
  });

  it('keeps the place on the page that the address names, but not words', () => {
    const text = 'Fog. The old ferry sank.';
    const span = { start: 5, end: text.length };
    const at = (url: string | null) => passageLink(quotableOf(text, { url }).article, span);
    expect(at(`${URL_OF_PAGE}#news`)).toBe(`${URL_OF_PAGE}#news:~:text=The%20old%20ferry%20sank`);
    expect(at(`${URL_OF_PAGE}#:~:text=Fog`)).toBe(`${URL_OF_PAGE}#:~:text=The%20old%20ferry%20sank`);
    expect(at(null)).toBeNull();
  });
});

/** As a browser reads a fragment: its parts are parted by commas, and a prefix ends in a hyphen. */
const FRAGMENT =
  /^text=(?:(?<prefix>[A-Za-z0-9.%]+)-,)?(?<start>[A-Za-z0-9.%]+)(?:,(?<end>[A-Za-z0-9.%]+))?$/;

function occurrences(words: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();

describe('links to passages, whatever the text', () => {
  const words =
    'the The old ferry Ferry sank it’s R&D 10% 5-1/2 1,200 “old ferry” on – a; Ann Lee café CAFE\u0301 渡轮 沉没 😀 נמל'.split(
      ' ',
    );
  const texts = fc
    .array(
      fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...words) }, fc.constantFrom('.', '. ', '\n', '!  ')),
      {
        minLength: 1,
        maxLength: 120,
      },
    )
    .map((pieces) => pieces.join(' '));

  it('name words of the passage, in their order, that stand nowhere before them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const index = indexArticle(quotableOf(text, { url: URL_OF_PAGE }).article);
        for (const sentence of index.sentences) {
          const link = passageLink(index.article, sentence) ?? '';
          if (link === URL_OF_PAGE) continue;
          expect(link.length).toBeLessThanOrEqual(LONGEST_URL);
          const groups = FRAGMENT.exec(link.slice(`${URL_OF_PAGE}#:~:`.length))?.groups ?? {};
          const term = (name: string) => oneLine(decodeURIComponent(groups[name] ?? ''));
          const passage = oneLine(text.slice(sentence.start, sentence.end));
          const [start, end] = [passage.indexOf(term('start')), passage.lastIndexOf(term('end'))];
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(groups['end'] === undefined ? 0 : start + term('start').length);
          if (groups['prefix'] === undefined) expect(occurrences(term('start'), oneLine(text))).toBe(1);
          else
            expect(oneLine(text.slice(0, sentence.start))).toMatch(
              new RegExp(`${quoted(term('prefix'))}\\s*$`, 'u'),
            );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('can be written, and are read as they were meant', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const index = indexArticle({ ...randomArticle(new Dice(seed), 'a0').article, url: URL_OF_PAGE });
        for (const sentence of index.sentences) {
          const link = passageLink(index.article, sentence) ?? '';
          expect(link.length).toBeLessThanOrEqual(LONGEST_URL);
          if (link !== URL_OF_PAGE) expect(link.slice(`${URL_OF_PAGE}#:~:`.length)).toMatch(FRAGMENT);
        }
      }),
      { numRuns: 100 },
    );
  });
});

function quoted(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
