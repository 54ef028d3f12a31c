import type { APIContainerComponent } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleIndex, indexArticle } from '../../src/answering/article-index.ts';
import { readCustomId } from '../../src/discord/custom-id.ts';
import { visible } from '../../src/discord/escape.ts';
import { portionAt, portionsOf } from '../../src/discord/portions.ts';
import { readingCard } from '../../src/discord/reading-card.ts';
import { sayIn } from '../../src/discord/wording.ts';
import { libraryOf } from '../../src/library/library.ts';
import { buttonsOf, cardIn, pressId, textsOf } from './actions/pressing.ts';
import { quotableOf } from './articles.ts';
import { readMarkdown } from './markdown-reader.ts';
import { brokenLimits, Dice, randomArticle, sayInTurn } from './odd-articles.ts';

const say = sayIn('en');

function pageAt(index: ArticleIndex, offset: number, voice = say): APIContainerComponent {
  const card = readingCard(index, offset, voice);
  if (card === null) throw new Error(`there is no page at ${offset}`);
  return card;
}

/** The first page, and all that follow when it is turned. */
function allPages(index: ArticleIndex): APIContainerComponent[] {
  const library = libraryOf([index]);
  const pages = [pageAt(index, 0)];
  for (;;) {
    const next = pages.at(-1);
    const id = next === undefined ? undefined : buttonsOf(next)['Next'];
    if (id === undefined) return pages;
    pages.push(cardIn(pressId(id, { library }).reply));
  }
}

/** What a page quotes, each part with the label above it, as an independent reader of markdown sees it. */
function quotedOn(page: APIContainerComponent): { label: string; text: string }[] {
  const [text = ''] = textsOf(page);
  return [...text.matchAll(/^-# (.*)\n((?:> .*(?:\n|$))+)/gm)].map(([, label = '', quoted = '']) => ({
    label,
    text: readMarkdown(quoted).text,
  }));
}

/** Where the page begins to which a button leads; null where there is no such button. */
function offsetBehind(label: 'Previous' | 'Next', page: APIContainerComponent): number | null {
  const id = buttonsOf(page)[label];
  return id === undefined ? null : (readCustomId(id)?.numbers[0] ?? null);
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

describe('a page of the text', () => {
  const text = ['Fog over the quay', 'The *ferry* sank.', 'Nobody was hurt.', '* * *', '# Later'].join('\n');
  const index = indexArticle(quotableOf(text, { captionLines: [1] }).article);

  it('shows every paragraph under its number, and says of the others what they are', () => {
    expect(textsOf(pageAt(index, 0))).toEqual([
      [
        '-# Picture caption\n> Fog over the quay',
        '-# ¶ 1\n> The \\*ferry\\* sank.',
        '-# ¶ 2\n> Nobody was hurt.',
        '-# Body\n> \\* \\* \\*',
        '-# Heading\n> \\# Later',
      ].join('\n'),
      '-# Paragraphs 1 to 2 · The harbour (Town Courier) · 2 paragraphs',
    ]);
  });

  it('begins with the paragraph in which one wants to read', () => {
    const [words = '', caption] = textsOf(pageAt(index, text.indexOf('was hurt')));
    expect(words).toMatch(/^-# ¶ 2\n> Nobody was hurt\./);
    expect(caption).toContain('Paragraph 2 ·');
  });

  it('is none beyond the text', () => {
    expect(readingCard(index, text.length, say)).toBeNull();
  });

  it('needs no buttons where it is the only one', () => {
    expect(buttonsOf(pageAt(index, 0))).toEqual({});
  });

  it('says where it goes on with a long paragraph', () => {
    const long = indexArticle(quotableOf('The quay was repaired again that year. '.repeat(200)).article);
    const pages = allPages(long);
    expect(pages.map((page) => quotedOn(page).map(({ label }) => label))).toEqual([
      ['¶ 1'],
      ['¶ 1, continued'],
      ['¶ 1, continued'],
    ]);
    expect(textsOf(pageAt(long, 0)).at(-1)).toContain('From paragraph 1 ·');
  });
});

describe('the pages of a text, whatever the text', () => {
  it('show all of it when turned, every paragraph once, in its order', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const index = indexArticle(randomArticle(new Dice(seed), 'a0').article);
        const read = allPages(index).flatMap(quotedOn);
        const shown = withoutSpace(read.map(({ text }) => text).join(''));
        expect(shown === withoutSpace(visible(index.article.text))).toBe(true);
        const numbers = read.flatMap(({ label }) => /^¶ (\d+)$/.exec(label)?.[1] ?? []);
        const counted = index.paragraphs.flatMap(({ number }) => (number === null ? [] : [String(number)]));
        expect(numbers).toEqual(counted);
      }),
      { numRuns: 60 },
    );
  });

  it('leave nothing out when turned back from the end', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const index = indexArticle(randomArticle(new Dice(seed), 'a0').article);
        let turned = index.article.text.trimEnd().length - 1;
        for (;;) {
          const before = offsetBehind('Previous', pageAt(index, turned));
          if (before === null) break;
          expect(before).toBeLessThan(turned);
          const next = offsetBehind('Next', pageAt(index, before)) ?? Number.POSITIVE_INFINITY;
          expect(portionAt(portionsOf(index), next) ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
            portionAt(portionsOf(index), turned) ?? 0,
          );
          turned = before;
        }
        expect(portionAt(portionsOf(index), turned)).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  it('break no limit of Discord, in any language of the interface', () => {
    const dice = new Dice(7);
    const broken: unknown[] = [];
    for (let round = 0; round < 100; round += 1) {
      const { article } = randomArticle(dice, `a${'0'.repeat(31)}`);
      const index = indexArticle({ ...article, url: `https://news.example/${'a'.repeat(490)}` });
      for (const page of allPages(index)) broken.push(...brokenLimits(page));
      broken.push(...brokenLimits(pageAt(index, dice.below(article.text.length - 1), sayInTurn(round))));
    }
    expect(broken).toEqual([]);
  }, 60_000);
});
