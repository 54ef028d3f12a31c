/**
 * `npm run screenshots`: draws the pictures of the README anew, into `docs/`.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../config.ts';
import { loadLibrary } from '../library/library.ts';
import { createLog } from '../log.ts';
import { readableLines } from '../readable-lines.ts';
import { run, UsageError } from './program.ts';
import { CHROMIUM, isChromiumThere, launchChromium } from './screenshots/chromium.ts';
import { drawPictures } from './screenshots/pictures.ts';
import { playScenes } from './screenshots/scenes.ts';

const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));

await run(async () => {
  if (!isChromiumThere()) {
    throw new UsageError(`There is no Chromium at ${CHROMIUM}: install it, or name another in CHROMIUM.`);
  }
  const { library } = await loadLibrary(readConfig({}).articles);
  const scenes = await playScenes(library, createLog('warn', readableLines()));
  const browser = await launchChromium();
  try {
    for (const { file, png } of await drawPictures(browser, scenes)) {
      await writeFile(`${DOCS}${file}`, png);
      console.log(`docs/${file}: ${Math.round(png.length / 1000)} kB`);
    }
  } finally {
    await browser.close();
  }
});
