/**
 * How alike two pictures are from afar: fonts and the smoothing of their edges differ from machine to machine, where
 * boxes stand and how dark they are does not.
 */
import type { Page } from 'playwright-core';
import { z } from 'zod';

export interface Likeness {
  /** The one picture's height beside the other's, at the same width. */
  readonly height: number;
  /** Mean difference of brightness, 0 to 255, over the cells of a coarse grid that covers each picture. */
  readonly difference: number;
}

const likeness = z.object({ height: z.number(), difference: z.number() });

/** Runs in the browser, which reads and shrinks pictures itself. */
const COMPARE = `async (...sources) => {
  const [columns, rows] = [24, 16];
  const [one, other] = await Promise.all(sources.map(async (source) => {
    const picture = new Image();
    picture.src = 'data:image/png;base64,' + source;
    await picture.decode();
    const shrinking = { resizeWidth: columns, resizeHeight: rows, resizeQuality: 'high' };
    const shrunk = await createImageBitmap(picture, shrinking);
    const pen = new OffscreenCanvas(columns, rows).getContext('2d');
    pen.drawImage(shrunk, 0, 0);
    const { data } = pen.getImageData(0, 0, columns, rows);
    const cells = Array.from({ length: columns * rows }, (_, cell) =>
      0.2126 * data[4 * cell] + 0.7152 * data[4 * cell + 1] + 0.0722 * data[4 * cell + 2]);
    return { height: picture.height / picture.width, cells };
  }));
  const sum = one.cells.reduce((total, cell, place) => total + Math.abs(cell - other.cells[place]), 0);
  return { height: one.height / other.height, difference: sum / one.cells.length };
}`;

export async function compare(page: Page, one: Uint8Array, other: Uint8Array): Promise<Likeness> {
  const sources = [one, other].map((png) => JSON.stringify(Buffer.from(png).toString('base64')));
  return likeness.parse(await page.evaluate(`(${COMPARE})(${sources.join(', ')})`));
}
