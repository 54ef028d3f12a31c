/**
 * A way to the playground's REST API on which things go wrong that are no fault of Discord's.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { z } from 'zod';

/** `drop`: the connection breaks before the request gets through; `drop answer`: after; `refuse`: 401 at once. */
export type Meddling = 'pass' | 'drop' | 'drop answer' | 'refuse';

export interface Proxy {
  readonly restAddress: string;
  close(): void;
}

/** @param meddle Decides on each request; the path is as it was sent, with `/api/v10`. */
export async function startProxy(
  target: string,
  meddle: (method: string, path: string) => Meddling,
): Promise<Proxy> {
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '', headers } = request;
    const meddling = meddle(method, url);
    if (meddling === 'drop') {
      request.socket.destroy();
      return;
    }
    if (meddling === 'refuse') {
      response.writeHead(401, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ code: 0, message: '401: Unauthorized' }));
      return;
    }
    const body = await new Response(request).arrayBuffer();
    const answer = await fetch(new URL(url, target), {
      method,
      headers: { authorization: headers.authorization ?? '', 'content-type': 'application/json' },
      ...(body.byteLength === 0 ? {} : { body }),
    });
    const content = Buffer.from(await answer.arrayBuffer());
    if (meddling === 'drop answer') {
      request.socket.destroy();
      return;
    }
    const type = answer.headers.get('content-type');
    response.writeHead(answer.status, type === null ? {} : { 'content-type': type });
    response.end(content);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    restAddress: `http://127.0.0.1:${port}/api`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
