/**
 * The API over HTTP: reads a request, lets it fail where that was ordered, finds its route, and writes the
 * answer.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Changes } from '../changes.ts';
import type { FaultRules } from '../faults.ts';
import type { Problem, Recent, RecordedRequest } from '../record.ts';
import { Refusal } from '../refusal.ts';
import type { RequestBody } from './request-body.ts';
import { readRequestBody } from './request-body.ts';
import type { Route } from './route.ts';
import { findRoute } from './route.ts';

const API = '/api/';
const VERSION = 'v10';

export interface ApiServerOptions {
  readonly token: string;
  readonly routes: readonly Route[];
  readonly faults: FaultRules;
  readonly requests: Recent<RecordedRequest>;
  readonly problems: Recent<Problem>;
  readonly changes: Changes;
  readonly onRequest: ((method: string, path: string) => void) | undefined;
}

interface Answered {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export function isApiRequest(url: URL): boolean {
  return url.pathname.startsWith(API);
}

/** Answers a request under `/api`. */
export async function answerApiRequest(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  options: ApiServerOptions,
): Promise<void> {
  const method = request.method ?? 'GET';
  const [version = '', ...segments] = url.pathname.slice(API.length).split('/').map(decoded);
  const path = `/${segments.join('/')}`;
  options.onRequest?.(method, path);
  let body: RequestBody = { json: undefined, files: [] };
  let answered: Answered;
  try {
    body = await readRequestBody(request);
    if (version !== VERSION) throw new Refusal('invalidVersion');
    answered = failureOf(options, method, path) ?? route(request, url, method, segments, body, options);
  } catch (error) {
    // Whoever left in the middle of a request hears no answer, and has done nothing wrong.
    if (!request.complete) return;
    const refusal = error instanceof Refusal ? error : new Refusal('serverError', { reason: String(error) });
    const { status, code, message, errors } = refusal;
    options.problems.add({ method, path, status, code, message: refusal.reason ?? message, errors });
    answered = { status, body: { message, code, ...(errors === undefined ? {} : { errors }) } };
  }
  options.requests.add({ method, path, status: answered.status, body: body.json });
  write(response, answered);
  options.changes.notify();
}

function route(
  request: IncomingMessage,
  url: URL,
  method: string,
  segments: readonly string[],
  body: RequestBody,
  { routes, token }: ApiServerOptions,
): Answered {
  const found = findRoute(routes, method, ['', ...segments]);
  if (found === undefined) throw new Refusal('unknownRoute');
  const isOpen = found.route.open ?? false;
  if (!isOpen && request.headers.authorization !== `Bot ${token}`) throw new Refusal('unauthorized');
  return found.route.answer({ parameter: found.parameter, query: url.searchParams, ...body });
}

function failureOf({ faults }: ApiServerOptions, method: string, path: string): Answered | undefined {
  const failure = faults.take(method, path);
  if (failure === undefined) return undefined;
  const { status, retryAfter } = failure;
  if (status !== 429) return { status, body: { message: `${status}: Internal Server Error`, code: 0 } };
  return {
    status,
    body: { message: 'You are being rate limited.', retry_after: retryAfter, global: false },
    headers: {
      'retry-after': String(retryAfter),
      'x-ratelimit-limit': '5',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset-after': String(retryAfter),
      'x-ratelimit-bucket': 'playground',
      'x-ratelimit-scope': 'user',
    },
  };
}

/** A 204 must not name a type of content: clients would look for it. */
function write(response: ServerResponse, { status, body, headers = {} }: Answered): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
