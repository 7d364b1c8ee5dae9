import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Answer } from '../answers/answer.ts';
import type { SnapshotTexts } from '../indexes/snapshot.ts';

/** What `GET /metrics` tells, in a registry of its own. */
export interface Metrics {
  readonly countAnswer: (answer: Pick<Answer, 'language' | 'status'>, seconds: number) => void;
  readonly countRequest: (request: { method: string; route: string; status: number }, seconds: number) => void;
  readonly contentType: string;
  readonly print: () => Promise<string>;
}

const askBuckets = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5];
const httpBuckets = [0.001, ...askBuckets];

/**
 * Process figures and the event loop's delay (through `perf_hooks`) are collected from now on.
 *
 * @param texts - Of the home collection, as they are live now.
 */
export function createMetrics(texts: () => SnapshotTexts): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const questions = new Counter({
    name: 'muntada_questions_total',
    help: 'Questions answered, by the language of the question and the status of the answer.',
    labelNames: ['language', 'status'],
    registers,
  });
  const askSeconds = new Histogram({
    name: 'muntada_ask_duration_seconds',
    help: 'From a question to its answer.',
    labelNames: ['language'],
    buckets: askBuckets,
    registers,
  });
  const httpSeconds = new Histogram({
    name: 'muntada_http_request_duration_seconds',
    help: 'From a request to its response.',
    labelNames: ['method', 'route', 'status'],
    buckets: httpBuckets,
    registers,
  });
  const gauge = (name: string, help: string, valueOf: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(valueOf());
      },
    });
  gauge('muntada_index_documents', 'Documents in the live snapshot.', () => texts().documents.size);
  gauge('muntada_index_passages', 'Passages in the live snapshot.', () => texts().passages.length);
  registry.registerMetric(
    new Gauge({
      name: 'muntada_index_info',
      help: 'Always 1; the label names the live snapshot.',
      labelNames: ['version'],
      registers: [],
      collect() {
        this.reset(); // another snapshot may be live by now
        this.set({ version: texts().version }, 1);
      },
    }),
  );

  return {
    countAnswer({ language, status }, seconds) {
      questions.inc({ language, status });
      askSeconds.observe({ language }, seconds);
    },
    countRequest: (request, seconds) => httpSeconds.observe(request, seconds),
    contentType: registry.contentType,
    print: () => registry.metrics(),
  };
}
