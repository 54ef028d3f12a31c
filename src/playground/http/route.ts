/**
 * Routes of the API: a method, a pattern such as `/channels/:channel/messages`, and what answers.
 */
import type { UploadedFile } from './request-body.ts';

export interface ApiRequest {
  /** The part of the path that stands for `:name` in the pattern. Throws where the pattern has none. */
  readonly parameter: (name: string) => string;
  readonly query: URLSearchParams;
  /** The JSON body; undefined where there was none. */
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

export interface ApiResponse {
  readonly status: 200 | 201 | 204;
  /** Only a 204 goes without. */
  readonly body?: unknown;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly pattern: string;
  /** Needs no bot token: the token of an interaction stands in its path. */
  readonly open?: true;
  /** Throws Refusal for what Discord would not do. */
  readonly answer: (request: ApiRequest) => ApiResponse;
}

export const NO_CONTENT: ApiResponse = { status: 204 };

export function ok(body: unknown): ApiResponse {
  return { status: 200, body };
}

/** The route for a method and a decoded path, and the parts of the path that its pattern names. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  segments: readonly string[],
): { readonly route: Route; readonly parameter: ApiRequest['parameter'] } | undefined {
  for (const route of routes) {
    const parameters = route.method === method ? matched(route.pattern.split('/'), segments) : undefined;
    if (parameters === undefined) continue;
    const parameter = (name: string) => {
      const value = parameters.get(name);
      if (value === undefined) throw new Error(`The route ${route.pattern} has no parameter "${name}".`);
      return value;
    };
    return { route, parameter };
  }
  return undefined;
}

function matched(pattern: readonly string[], segments: readonly string[]): Map<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const parameters = new Map<string, string>();
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? '';
    if (part.startsWith(':')) parameters.set(part.slice(1), segment);
    else if (part !== segment) return undefined;
  }
  return parameters;
}
