/**
 * The HTTP server: on 127.0.0.1 alone, for those who ask for it by that name. It leads to the API, the
 * gateway, or a site.
 */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Gateway } from '../gateway/gateway.ts';
import type { ApiServerOptions } from './api-server.ts';
import { answerApiRequest, isApiRequest } from './api-server.ts';

const LOOPBACK = '127.0.0.1';

/** The path of the gateway's socket. */
const GATEWAY = '/';

/** What the server shows besides Discord's API. */
export interface Site {
  /** Answers a request outside of `/api`; true where it did. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  /** Takes a socket of one of the site's own pages, opened at an address other than the gateway's; true where it did. */
  connect(socket: WebSocket, url: URL): boolean;
}

export interface Service {
  readonly gateway: Gateway;
  readonly api: ApiServerOptions;
  /** What is shown at the time; null for nothing. */
  readonly site: () => Site | null;
}

export interface PlaygroundServer {
  /** Such as `127.0.0.1:40001`. */
  readonly host: string;
  /** Takes up service; until then requests go unanswered. */
  serve(service: Service): void;
  /** Cuts all connections. */
  close(): Promise<void>;
}

/** Takes a port, 0 for any free one. Rejects where it is taken. */
export async function listen(port: number): Promise<PlaygroundServer> {
  const http = createServer();
  const sockets = new WebSocketServer({ noServer: true });
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, LOOPBACK, () => {
      http.off('error', reject);
      resolve();
    });
  });
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const host = `${LOOPBACK}:${address.port}`;
  return {
    host,
    serve: (service) => {
      http.on('request', (request, response) => void answer(request, response, host, service));
      http.on('upgrade', (request, socket, head) =>
        upgrade(request, socket, head, { host, sockets, ...service }),
      );
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.terminate();
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  host: string,
  { api, site }: Service,
): Promise<void> {
  const url = addressed(request, host);
  if (url === undefined || isForeign(request.headers, host)) {
    response.writeHead(403).end();
  } else if (isApiRequest(url)) {
    await answerApiRequest(request, response, url, api);
  } else if (site()?.answer(request, response) !== true) {
    response.writeHead(404).end();
  }
}

function upgrade(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  { host, sockets, gateway, site }: { host: string; sockets: WebSocketServer } & Service,
): void {
  const url = addressed(request, host);
  if (url === undefined || isForeign(request.headers, host)) {
    socket.destroy();
    return;
  }
  sockets.handleUpgrade(request, socket, head, (client) => {
    if (url.pathname === GATEWAY) gateway.accept(client, url.searchParams);
    // Only browsers name an origin, and only they are held back by it: others have no business on a page's socket.
    else if (request.headers.origin === undefined || site()?.connect(client, url) !== true)
      client.terminate();
  });
}

/**
 * What a request asks for; undefined where it names another host, or nothing that makes sense. A page on the
 * web can have its own name lead here, and would otherwise reach the playground from the reader's browser.
 */
function addressed({ url, headers }: IncomingMessage, host: string): URL | undefined {
  const address = `http://${host}${url ?? '/'}`;
  return headers.host === host && URL.canParse(address) ? new URL(address) : undefined;
}

/**
 * Whether a page of somebody else sends the request. Browsers say so of their own accord: by the origin of a form or a
 * socket, and by `Sec-Fetch-Site` of all else. Following a link is no more than typing the address.
 */
function isForeign(headers: IncomingHttpHeaders, host: string): boolean {
  const { origin } = headers;
  if (origin !== undefined) return origin !== `http://${host}`;
  const site = headers['sec-fetch-site'] ?? 'none';
  return (site === 'cross-site' || site === 'same-site') && headers['sec-fetch-mode'] !== 'navigate';
}
