/**
 * Metrics in Prometheus' form: counts, times and states. No text, and no id of anybody or anything.
 */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Answer, answer } from '../answering/answer.ts';
import type { GatewayState } from '../discord/gateway-state.ts';
import type { Observer } from '../discord/observer.ts';

type Engine = typeof answer;

export interface Metrics {
  readonly observer: Observer;
  /** The same engine, with its answers counted by outcome. */
  counted(engine: Engine): Engine;
  /** The media type of `text`. */
  readonly contentType: string;
  /** Everything as it is now. */
  text(): Promise<string>;
}

/** Seconds: from a fraction of what an answer takes to Discord's limit of 3 and beyond it. */
const BUCKETS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5];

const OUTCOMES: readonly Answer['outcome'][] = ['answered', 'closest', 'not-found'];

/** @param gateway Asked each time that the metrics are read. */
export function createMetrics(gateway: () => GatewayState): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const answers = new Counter({
    name: 'pullquote_answers_total',
    help: 'Questions put to the engine, by outcome.',
    labelNames: ['outcome'],
    registers,
  });
  for (const outcome of OUTCOMES) answers.inc({ outcome }, 0);

  const handled = new Histogram({
    name: 'pullquote_handling_seconds',
    help: 'From the arrival of an interaction or a message until Discord took the answer, by kind and by how it ended.',
    labelNames: ['kind', 'ending'],
    buckets: BUCKETS,
    registers,
  });
  const errors = new Counter({
    name: 'pullquote_errors_total',
    help: 'What went wrong, by where: handling, client, connection, process.',
    labelNames: ['where'],
    registers,
  });
  for (const where of ['handling', 'client', 'connection', 'process']) errors.inc({ where }, 0);

  new Gauge({
    name: 'pullquote_gateway_ready',
    help: '1 when the bot has logged in and every shard is connected, otherwise 0.',
    registers,
    collect() {
      this.set(Number(gateway().ready));
    },
  });
  new Gauge({
    name: 'pullquote_shard_ready',
    help: '1 when the shard is connected, otherwise 0.',
    labelNames: ['shard'],
    registers,
    collect() {
      this.reset();
      for (const { id, ready } of gateway().shards) this.set({ shard: id }, Number(ready));
    },
  });
  new Gauge({
    name: 'pullquote_shard_ping_seconds',
    help: "The shard's last heartbeat, there and back; missing before the first.",
    labelNames: ['shard'],
    registers,
    collect() {
      this.reset();
      for (const { id, ping } of gateway().shards) if (ping !== null) this.set({ shard: id }, ping / 1000);
    },
  });

  return {
    observer: {
      handled(kind, ending, milliseconds) {
        if (ending === 'ignored') return;
        handled.observe({ kind, ending }, milliseconds / 1000);
        if (ending !== 'answered') errors.inc({ where: 'handling' });
      },
      broke: (where) => errors.inc({ where }),
    },
    counted: (engine) => (question, indexes) => {
      const found = engine(question, indexes);
      answers.inc({ outcome: found.outcome });
      return found;
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}
