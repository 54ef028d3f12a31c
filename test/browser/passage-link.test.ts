import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Span } from '../../src/answering/article.ts';
import { type ArticleIndex, indexArticle } from '../../src/answering/article-index.ts';
import { passageLink } from '../../src/discord/passage-link.ts';
import { loadLibrary } from '../../src/library/library.ts';
import { quotableOf } from '../discord/articles.ts';
import { describeInChromium, launchChromium } from './chromium.ts';
import { generatedText, WRITINGS } from './generated-text.ts';
import { type Followed, startTextPages, type TextPages, type TextWindow } from './text-page.ts';

const PARAGRAPHS = 44;

/** Of 100 made-up sentences, so many may have no link of their own: few words, each of which stands elsewhere, too. */
const MOST_WITHOUT = 5;

let browser: Browser;
let pages: TextPages;

beforeAll(async () => {
  browser = await launchChromium();
  pages = await startTextPages(browser);
});

afterAll(async () => {
  await pages.close();
  await browser.close();
});

async function readTexts(): Promise<ArticleIndex[]> {
  const { library } = await loadLibrary(fileURLToPath(new URL('../../data/articles', import.meta.url)));
  const made = WRITINGS.map((writing, seed) => {
    const text = generatedText(writing, PARAGRAPHS, seed);
    return quotableOf(text, { id: `made-${writing.language}`, language: writing.language }).article;
  });
  return [...library.indexes.map(({ article }) => article), ...made].map((article) =>
    indexArticle({ ...article, url: pages.address(article.id) }),
  );
}

/** Marks around the words of a sentence, and numbers that no link can name, such as 1,200. */
const MARKS = String.raw`(?:[^\p{L}\p{M}\p{N}]|(?<![\p{L}\p{N}])\p{N}+[,;]\p{N}[\p{N},;]*(?![\p{L}\p{N}]))`;
const BEFORE = new RegExp(`^${MARKS}*`, 'u');
const AFTER = new RegExp(`${MARKS}*$`, 'u');

function wordsOf(text: string, { start, end }: Span): Span {
  const sentence = text.slice(start, end);
  const before = BEFORE.exec(sentence)?.[0].length ?? 0;
  const after = AFTER.exec(sentence)?.[0].length ?? 0;
  return { start: start + before, end: end - after };
}

/** So many sentences lie between two that are followed together. */
const APART = 2;

interface Tried {
  readonly followed: number;
  readonly without: number;
  readonly wrong: readonly string[];
}

async function follow({ article, paragraphs, sentences }: ArticleIndex, window: TextWindow): Promise<Tried> {
  const { id, text } = article;
  const wrong: string[] = [];
  let followed = 0;
  await window.show(id, { text, paragraphs });
  for (let first = 0; first < APART; first += 1) {
    const links = sentences.flatMap((sentence, place): Followed[] => {
      const link = passageLink(article, sentence);
      const isOwn = link !== null && link !== article.url && place % APART === first;
      return isOwn ? [{ link, must: wordsOf(text, sentence), may: sentence }] : [];
    });
    wrong.push(...(await window.follow(links)));
    followed += links.length;
  }
  return { followed, without: sentences.length - followed, wrong };
}

describeInChromium('links to passages, followed in Chromium', () => {
  it('scroll to each sentence of the articles and of a thousand made-up ones, and set it off', async () => {
    const texts = await readTexts();
    const tried: Tried[] = [];
    const tryOn = async (window: TextWindow) => {
      for (let index = texts.shift(); index !== undefined; index = texts.shift())
        tried.push(await follow(index, window));
    };
    await Promise.all([tryOn(await pages.newWindow()), tryOn(await pages.newWindow())]);

    expect(tried.flatMap(({ wrong }) => wrong)).toEqual([]);
    const followed = tried.reduce((sum, each) => sum + each.followed, 0);
    const without = tried.reduce((sum, each) => sum + each.without, 0);
    expect(followed).toBeGreaterThanOrEqual(1000);
    expect(without / (followed + without)).toBeLessThanOrEqual(MOST_WITHOUT / 100);
  }, 240_000);
});
