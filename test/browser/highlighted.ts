/**
 * Which words Chromium has set off on a page: read from a picture, for no script can tell. The page paints nothing but the
 * background of what text fragments found.
 */
import type { Page } from 'playwright-core';
import { z } from 'zod';

/** In pixels of the picture. */
export const box = z.object({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() });
export type Box = z.infer<typeof box>;

/** Some words of the page. */
export interface Expected {
  readonly name: string;
  /** Their lines: each is to be set off from its left to its right. */
  readonly must: readonly Box[];
  /** Where they may be set off, too: marks around them. */
  readonly may: readonly Box[];
}

export const HIGHLIGHT_STYLE = [
  'html { background: white; color: transparent; font: 12px sans-serif; }',
  '::target-text { background: rgb(255, 0, 255); color: transparent; }',
].join('\n');

/** Pixels beside each other that are set off, from the first up to, not including, the last one. */
const runs = z.array(z.object({ y: z.number(), from: z.number(), to: z.number() }));
type Run = z.infer<typeof runs>[number];

/** Runs in the browser, which reads pictures itself. */
const READ = `async (source) => {
  const picture = new Image();
  picture.src = 'data:image/png;base64,' + source;
  await picture.decode();
  const { width, height } = picture;
  const pen = new OffscreenCanvas(width, height).getContext('2d');
  pen.drawImage(picture, 0, 0);
  const { data } = pen.getImageData(0, 0, width, height);
  const runs = [];
  for (let y = 0; y < height; y += 1) {
    let from = -1;
    for (let x = 0; x <= width; x += 1) {
      const at = 4 * (y * width + x);
      const isSetOff = x < width && data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 255;
      if (isSetOff && from < 0) from = x;
      if (isSetOff || from < 0) continue;
      runs.push({ y, from, to: x });
      from = -1;
    }
  }
  return runs;
}`;

/** Words do not begin and end on whole pixels, and some scripts are painted higher than their boxes. */
const SLACK = 4;

/**
 * Where what is set off differs from what should be; empty where it does not.
 *
 * @param page Reads the picture.
 * @param picture As PNG, in base64.
 */
export async function misplaced(
  page: Page,
  picture: string,
  expected: readonly Expected[],
): Promise<string[]> {
  const setOff = runs.parse(await page.evaluate(`(${READ})(${JSON.stringify(picture)})`));
  const missing = expected
    .filter(({ must }) => must.length === 0 || !must.every((line) => isFilled(line, setOff)))
    .map(({ name }) => `not set off: ${name}`);
  const allowed = expected.flatMap(({ may }) => may);
  const stray = setOff.find((run) => !isInside(run, allowed));
  return [
    ...missing,
    ...(stray === undefined ? [] : [`set off without reason: at ${stray.from}, ${stray.y}`]),
  ];
}

function isFilled({ left, top, right, bottom }: Box, setOff: readonly Run[]): boolean {
  const middle = Math.round((top + bottom) / 2);
  const [first, last] = [Math.ceil(left) + SLACK, Math.floor(right) - SLACK];
  return first >= last || setOff.some(({ y, from, to }) => y === middle && from <= first && to >= last);
}

/** Pixels of two passages that stand beside each other make one run. */
function isInside({ y, from, to }: Run, boxes: readonly Box[]): boolean {
  const here = boxes
    .filter(({ top, bottom }) => y >= top - SLACK && y <= bottom + SLACK)
    .sort((one, other) => one.left - other.left);
  let covered = from;
  for (const { left, right } of here) if (left - SLACK <= covered) covered = Math.max(covered, right + SLACK);
  return covered >= to;
}
