import { describe, expect, it, onTestFinished } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { DISCONNECTED, type GatewayState } from '../../src/discord/gateway-state.ts';
import { openEndpoint } from '../../src/operations/endpoint.ts';
import { createMetrics } from '../../src/operations/metrics.ts';
import { StartError } from '../../src/start-error.ts';

const CONNECTED: GatewayState = { ready: true, shards: [{ id: 0, ready: true, ping: 42 }] };
const NOTHING: Answer = { outcome: 'not-found', confidence: 0, strength: 'weak', excerpts: [] };

/** An endpoint on a free port; `get` fetches from it. */
async function open(gateway: () => GatewayState) {
  const metrics = createMetrics(gateway);
  const endpoint = await openEndpoint({
    host: '127.0.0.1',
    port: 0,
    ready: () => gateway().ready,
    metrics,
  });
  onTestFinished(() => endpoint.close());
  const get = (path: string, method = 'GET') => fetch(`http://127.0.0.1:${endpoint.port}${path}`, { method });
  return { metrics, endpoint, get };
}

describe('/healthz', () => {
  it('is 200 while Discord is connected, and 503 while it is not', async () => {
    let state = DISCONNECTED;
    const { get } = await open(() => state);
    expect((await get('/healthz')).status).toBe(503);
    state = CONNECTED;
    expect((await get('/healthz')).status).toBe(200);
  });
});

describe('/metrics', () => {
  it('tells outcomes, times, errors and the state of the gateway', async () => {
    const { metrics, get } = await open(() => CONNECTED);
    metrics.counted(() => NOTHING)('What of the xylophone?', []);
    metrics.observer.handled('command', 'answered', 7);
    metrics.observer.handled('message', 'failed', 7);
    metrics.observer.handled('message', 'ignored', 7);
    metrics.observer.broke('connection');
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toContain('text/plain');
    const text = await response.text();
    const lines = text.split('\n');
    for (const line of [
      'pullquote_answers_total{outcome="not-found"} 1',
      'pullquote_answers_total{outcome="answered"} 0',
      'pullquote_handling_seconds_bucket{le="0.005",kind="command",ending="answered"} 0',
      'pullquote_handling_seconds_bucket{le="0.01",kind="command",ending="answered"} 1',
      'pullquote_handling_seconds_count{kind="message",ending="failed"} 1',
      'pullquote_errors_total{where="handling"} 1',
      'pullquote_errors_total{where="connection"} 1',
      'pullquote_gateway_ready 1',
      'pullquote_shard_ready{shard="0"} 1',
      'pullquote_shard_ping_seconds{shard="0"} 0.042',
    ]) {
      expect(lines).toContain(line);
    }
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).not.toContain('ending="ignored"');
    expect(text).not.toContain('xylophone');
  });

  it('forgets shards that are gone', async () => {
    let state = CONNECTED;
    const { metrics } = await open(() => state);
    expect(await metrics.text()).toContain('shard="0"');
    state = DISCONNECTED;
    const text = await metrics.text();
    expect(text).not.toContain('shard="0"');
    expect(text).toContain('pullquote_gateway_ready 0');
  });
});

describe('the endpoint', () => {
  it('answers nothing else', async () => {
    const { get } = await open(() => CONNECTED);
    expect((await get('/')).status).toBe(404);
    expect((await get('/metrics', 'POST')).status).toBe(405);
  });

  it('says in one sentence that its port is taken', async () => {
    const { endpoint, metrics } = await open(() => CONNECTED);
    const again = openEndpoint({ host: '127.0.0.1', port: endpoint.port, ready: () => true, metrics });
    await expect(again).rejects.toThrow(
      new StartError(
        `Nothing can listen on 127.0.0.1, port ${endpoint.port} (EADDRINUSE): give METRICS_HOST and METRICS_PORT an address of this machine and a free port, or leave them out.`,
      ),
    );
  });
});
