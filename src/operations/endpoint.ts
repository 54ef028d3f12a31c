/**
 * The endpoint for those who watch over the bot: `/healthz` and `/metrics` over HTTP. It reads nothing that it is sent.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { StartError } from '../start-error.ts';
import type { Metrics } from './metrics.ts';

export interface EndpointOptions {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Whether the bot can be asked now. */
  readonly ready: () => boolean;
  readonly metrics: Pick<Metrics, 'contentType' | 'text'>;
}

export interface Endpoint {
  /** The one that was taken. */
  readonly port: number;
  /** Cuts whoever is still connected. */
  close(): void;
}

const PLAIN = 'text/plain; charset=utf-8';

/** @throws StartError where there is no such address, or the port is taken or not ours to take. */
export async function openEndpoint({ host, port, ...watched }: EndpointOptions): Promise<Endpoint> {
  const server = createServer((request, response) => void answer(request, response, watched));
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, host, resolve);
    });
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    throw new StartError(
      `Nothing can listen on ${host}, port ${port}${reason}: give METRICS_HOST and METRICS_PORT an address of this machine and a free port, or leave them out.`,
    );
  }
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  { method, url }: IncomingMessage,
  response: ServerResponse,
  { ready, metrics }: Pick<EndpointOptions, 'ready' | 'metrics'>,
): Promise<void> {
  const say = (status: number, type: string, body: string) =>
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    say(405, PLAIN, 'Only GET is answered here.\n');
  } else if (url === '/healthz') {
    if (ready()) say(200, PLAIN, 'ready\n');
    else say(503, PLAIN, 'not connected to Discord\n');
  } else if (url === '/metrics') {
    say(200, metrics.contentType, await metrics.text());
  } else {
    say(404, PLAIN, 'There are /healthz and /metrics.\n');
  }
}
