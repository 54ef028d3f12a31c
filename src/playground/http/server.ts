/**
 * The HTTP server: on 127.0.0.1 alone, for those who ask for it by that name. It leads to the API, the
 * gateway, or a page.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Gateway } from '../gateway/gateway.ts';
import type { ApiServerOptions } from './api-server.ts';
import { answerApiRequest, isApiRequest } from './api-server.ts';

const LOOPBACK = '127.0.0.1';

/** Answers a request outside of `/api`; true where it did. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface Service {
  readonly gateway: Gateway;
  readonly api: ApiServerOptions;
  readonly handle: PageHandler | undefined;
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
  { api, handle }: Service,
): Promise<void> {
  const url = addressed(request, host);
  if (url === undefined) {
    response.writeHead(403).end();
  } else if (isApiRequest(url)) {
    await answerApiRequest(request, response, url, api);
  } else if (handle === undefined || !handle(request, response)) {
    response.writeHead(404).end();
  }
}

function upgrade(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  { host, sockets, gateway }: { host: string; sockets: WebSocketServer; gateway: Gateway },
): void {
  const url = addressed(request, host);
  if (url?.pathname !== '/') {
    socket.destroy();
    return;
  }
  sockets.handleUpgrade(request, socket, head, (client) => gateway.accept(client, url.searchParams));
}

/**
 * What a request asks for; undefined where it names another host, or nothing that makes sense. A page on the
 * web can have its own name lead here, and would otherwise reach the playground from the reader's browser.
 */
function addressed({ url, headers }: IncomingMessage, host: string): URL | undefined {
  const address = `http://${host}${url ?? '/'}`;
  return headers.host === host && URL.canParse(address) ? new URL(address) : undefined;
}
