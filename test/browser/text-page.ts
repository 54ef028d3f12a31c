/**
 * Texts as pages on 127.0.0.1, opened in Chromium by links to their passages.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import type { Span } from '../../src/answering/article.ts';
import { box, type Expected, HIGHLIGHT_STYLE, misplaced } from './highlighted.ts';

/** A text, and its paragraphs. */
export interface PageText {
  readonly text: string;
  readonly paragraphs: readonly Span[];
}

/** A link that was followed, and what it should find. */
export interface Followed {
  readonly link: string;
  /** The words to be set off. */
  readonly must: Span;
  /** What may be set off with them: the words, and marks around them. */
  readonly may: Span;
}

/** A window of the browser, in which one text after the other is shown. */
export interface TextWindow {
  show(name: string, page: PageText): Promise<void>;
  /**
   * Opens the shown text by one link after the other, as somebody does who follows them from another program.
   *
   * After each, the page must have been scrolled so that its words begin in the middle. What they set off stays set off, so one
   * picture tells of all of them: it must be the words of each, and nothing else. The words of two links should stand apart.
   *
   * @returns What is wrong; empty where nothing is.
   */
  follow(links: readonly Followed[]): Promise<string[]>;
}

export interface TextPages {
  /** Where the text of a name stands. */
  address(name: string): string;
  newWindow(): Promise<TextWindow>;
  close(): Promise<void>;
}

export async function startTextPages(browser: Browser): Promise<TextPages> {
  const pages = new Map<string, string>();
  const server = createServer(({ url }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pages.get(url ?? '') ?? '');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const address = (name: string) => `http://127.0.0.1:${port}/${name}`;
  const serve = (name: string, page: PageText) => {
    pages.set(`/${name}`, htmlOf(page));
    return address(name);
  };
  return {
    address,
    newWindow: () => openWindow(browser, serve),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const VIEWPORT = { width: 420, height: 300 };

/** Browsers scroll the first line to the middle, give or take another line. */
const OFF_CENTRE = 30;

/** Where words stand on the page that was scrolled, and how far its text then was above the top of the window. */
const sight = z.object({ above: z.number(), must: z.array(box), may: z.array(box) });

async function openWindow(
  browser: Browser,
  serve: (name: string, page: PageText) => string,
): Promise<TextWindow> {
  const window = await browser.newPage({ viewport: VIEWPORT });
  const session = await window.context().newCDPSession(window);
  let paragraphs: readonly Span[] = [];

  async function open({ link, must, may }: Followed) {
    await session.send('Page.navigate', { url: link });
    const parts = [must, may].map((span) => JSON.stringify(partsOf(span, paragraphs)));
    return sight.parse(await window.evaluate(`sightOf(${parts.join(',')})`));
  }

  /** What is set off in the text. */
  async function picture(): Promise<string> {
    const text = box.parse(await window.evaluate('textBox()'));
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
      captureBeyondViewport: true,
      clip: { x: 0, y: text.top, width: VIEWPORT.width, height: text.bottom - text.top, scale: 1 },
    });
    return data;
  }

  return {
    async show(name, page) {
      paragraphs = page.paragraphs;
      await window.goto(serve(name, page));
    },
    async follow(links) {
      const wrong: string[] = [];
      const expected: Expected[] = [];
      for (const followed of links) {
        const name = decodeURIComponent(followed.link);
        const { above, must, may } = await open(followed);
        const top = (must[0]?.top ?? Number.NaN) - above;
        const isInMiddle = Math.abs(top - VIEWPORT.height / 2) <= OFF_CENTRE;
        if (!isInMiddle) wrong.push(`not scrolled to, but ${top} pixels from the top: ${name}`);
        expected.push({ name, must, may });
      }
      wrong.push(...(await misplaced(window, await picture(), expected)));
      await window.evaluate('startAfresh()');
      return wrong;
    },
  };
}

/** A span, cut into the part that it has in each paragraph. */
function partsOf({ start, end }: Span, paragraphs: readonly Span[]) {
  return paragraphs.flatMap((paragraph, place) => {
    const from = Math.max(start, paragraph.start) - paragraph.start;
    const to = Math.min(end, paragraph.end) - paragraph.start;
    return from < to ? [{ place, from, to }] : [];
  });
}

/** Loading the page anew would take longer: without its paragraphs, the browser forgets what it had set off. */
const SCRIPT = `
  function startAfresh() {
    document.body.replaceWith(document.body.cloneNode(true));
  }
  function textBox() {
    const { left, top, right, bottom } = document.querySelector('main').getBoundingClientRect();
    return { left, top: top + scrollY, right, bottom: bottom + scrollY };
  }
  function sightOf(must, may) {
    const { top } = document.querySelector('main').getBoundingClientRect();
    const sight = { above: -top, must: boxesOf(must, top), may: boxesOf(may, top) };
    scrollTo(0, 0);
    return sight;
  }
  function boxesOf(parts, origin) {
    const paragraphs = document.querySelectorAll('p');
    return parts.flatMap(({ place, from, to }) => {
      const range = document.createRange();
      range.setStart(paragraphs[place].firstChild, from);
      range.setEnd(paragraphs[place].firstChild, to);
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => (
        { left, top: top - origin, right, bottom: bottom - origin }
      ));
    });
  }
`;

/** Taller than the window, so that every passage has to be scrolled to. */
const SPACE = '<div style="height: 2000px"></div>';

function htmlOf({ text, paragraphs }: PageText): string {
  const blocks = paragraphs.map(({ start, end }) => `<p>${escapeHtml(text.slice(start, end))}</p>`);
  return [
    '<!doctype html><meta charset="utf-8">',
    `<style>${HIGHLIGHT_STYLE}</style><script>${SCRIPT}</script>`,
    `<body>${SPACE}<main>${blocks.join('')}</main>${SPACE}</body>`,
  ].join('\n');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
