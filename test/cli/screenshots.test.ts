import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../../src/cli/screenshots/chromium.ts';
import { drawPictures, type Picture } from '../../src/cli/screenshots/pictures.ts';
import { playScenes, type Scene } from '../../src/cli/screenshots/scenes.ts';
import { readConfig } from '../../src/config.ts';
import { loadLibrary } from '../../src/library/library.ts';
import { createLog } from '../../src/log.ts';
import { describeInChromium } from '../browser/chromium.ts';
import { ROOT } from '../structure/source-files.ts';
import { compare, type Likeness } from './picture-likeness.ts';

/** With another font, lines break elsewhere. */
const HEIGHT_TOLERANCE = 0.15;
/** On the mean of all pictures, other fonts reach 2.3; a card without its ground 4, a card that is missing 9. */
const MOST_DIFFERENCE = 3;
/** A picture takes a good part of a second where the machine has other work. */
const WITHIN_MS = 60_000;

describeInChromium('the pictures of the README', { timeout: WITHIN_MS }, () => {
  let browser: Browser;
  let scenes: readonly Scene[];
  let page: Page;

  beforeAll(async () => {
    const log: string[] = [];
    const { library } = await loadLibrary(readConfig({}).articles);
    scenes = await playScenes(library, createLog('warn', { write: (line) => log.push(line) }));
    expect(log).toEqual([]);
    browser = await launchChromium();
    page = await browser.newPage();
  }, WITHIN_MS);
  afterAll(() => browser.close());

  async function likenesses(pictures: readonly Picture[]): Promise<Likeness[]> {
    const found: Likeness[] = [];
    for (const { file, png } of pictures)
      found.push(await compare(page, png, readFileSync(`${ROOT}docs/${file}`)));
    return found;
  }

  function areAlike(found: readonly Likeness[]): boolean {
    const difference = found.reduce((sum, each) => sum + each.difference, 0) / found.length;
    return (
      difference <= MOST_DIFFERENCE && found.every(({ height }) => Math.abs(height - 1) <= HEIGHT_TOLERANCE)
    );
  }

  it('are like those that are drawn now; where they are not, and should be, `npm run screenshots` draws them', async () => {
    const pictures = await drawPictures(browser, scenes);
    const stored = readdirSync(`${ROOT}docs`).filter((name) => name.endsWith('.png'));
    expect(pictures.map(({ file }) => file).sort()).toEqual(stored.sort());
    const found = await likenesses(pictures);
    expect(areAlike(found), JSON.stringify(found)).toBe(true);
  });

  it('may be drawn with another font', async () => {
    const moreStyle = ':root { --font: "DejaVu Sans", "Liberation Sans", serif; }';
    expect(areAlike(await likenesses(await drawPictures(browser, scenes, { moreStyle })))).toBe(true);
  });

  it.each([
    ['cards are hidden', '.container { visibility: hidden; }'],
    ['cards are missing', '.container { display: none; }'],
    ['the gutter is gone', '.message { padding: 0; }'],
    ['cards have no ground', '.container { background: none; border: 0; }'],
    ['everything stands on the other side', '.message { direction: rtl; }'],
  ])('are noticed to be broken where %s', async (_, moreStyle) => {
    const some = scenes.filter(({ name }) => name === 'answered');
    expect(areAlike(await likenesses(await drawPictures(browser, some, { moreStyle })))).toBe(false);
  });

  it('are small', () => {
    const sizes = readdirSync(`${ROOT}docs`).map((name) => statSync(`${ROOT}docs/${name}`).size);
    expect(Math.max(...sizes)).toBeLessThan(150_000);
  });

  it('stand in the README, each for its theme, with what it shows in words', () => {
    const readme = readFileSync(`${ROOT}README.md`, 'utf8');
    for (const { name } of scenes) {
      expect(readme).toContain(
        `<source media="(prefers-color-scheme: dark)" srcset="docs/${name}-dark.png">`,
      );
      expect(readme).toMatch(new RegExp(`<img alt="[^"]{40,}" src="docs/${name}-light.png" width="700">`));
    }
  });
});
