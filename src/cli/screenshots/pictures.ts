/**
 * The README's pictures: each scene in each theme, as the playground's page shows it.
 */
import type { Browser } from 'playwright-core';
import { type DrawingLook, openDrawingPage, themes } from './drawing-page.ts';
import { SAID_AT, type Scene } from './scenes.ts';

export interface Picture {
  /** Such as `answered-dark.png`. */
  readonly file: string;
  readonly png: Uint8Array;
}

/** In CSS pixels: a card at its widest, and the gutter before it. */
const WIDTH = 700;
/** Sharp enough on fine screens, and small enough for a repository. */
const SCALE = 1.5;
/** The page keeps room at a message's right, which a picture does without; and nobody points at it. */
const PICTURE_STYLE = `
  main { padding-block: 1px 16px; }
  .message { padding-inline-end: 20px; }
  .message:hover:not(.private) { background: none; }
`;

/** @param moreStyle Styles that come after the page's own. */
export async function drawPictures(
  browser: Browser,
  scenes: readonly Scene[],
  { moreStyle = '' }: Pick<DrawingLook, 'moreStyle'> = {},
): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const theme of themes) {
    const look = { theme, width: WIDTH, scale: SCALE, moreStyle: PICTURE_STYLE + moreStyle };
    const { page, drawMessages } = await openDrawingPage(browser, look);
    for (const { name, messages, reader } of scenes) {
      await drawMessages(messages, { now: SAID_AT, reader });
      const png = await page.locator('main').screenshot();
      pictures.push({ file: `${name}-${theme}.png`, png });
    }
    await page.close();
  }
  return pictures;
}
