import { parentPort, workerData } from 'node:worker_threads';
import type { Document } from '../corpus/document.ts';
import { splitPassages } from './split-passages.ts';

/** The thread that `countPassages` starts: it counts once and ends. */
parentPort?.postMessage(splitPassages(workerData as Document).length);
