/**
 * What a browser fetches: the document, its script and its style, with the headers that keep everything else out.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Assets } from './assets.ts';
import { documentHtml } from './document.ts';

const HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

const HTML = 'text/html; charset=utf-8';
const FILES: ReadonlyMap<string, { readonly type: string; readonly part: keyof Assets }> = new Map([
  ['/page.js', { type: 'text/javascript; charset=utf-8', part: 'script' }],
  ['/page.css', { type: 'text/css; charset=utf-8', part: 'style' }],
]);

/** Answers a request for a part of the page; false where it is for none. */
export function answerPageRequest(
  request: IncomingMessage,
  response: ServerResponse,
  assets: Promise<Assets>,
): boolean {
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  const file = FILES.get(path);
  if (path !== '/' && file === undefined) return false;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...HEADERS, allow: 'GET, HEAD' }).end();
  } else if (file === undefined) {
    response.writeHead(200, { ...HEADERS, 'content-type': HTML }).end(documentHtml(request.headers.cookie));
  } else {
    assets.then(
      (built) => response.writeHead(200, { ...HEADERS, 'content-type': file.type }).end(built[file.part]),
      (error: unknown) =>
        response
          .writeHead(500, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' })
          .end(String(error)),
    );
  }
  return true;
}
