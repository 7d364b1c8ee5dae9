import { pino } from 'pino';
import type { LogLevel } from './log-level.ts';

/** Where a long-running command says what happens: facts, then a sentence. */
export interface Logger {
  debug(facts: object, sentence: string): void;
  info(facts: object, sentence: string): void;
  warn(facts: object, sentence: string): void;
  error(facts: object, sentence: string): void;
}

/** One JSON line an event on standard error, written before the call returns: the last words before an end count most. */
export function createLogger(level: LogLevel): Logger {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}
