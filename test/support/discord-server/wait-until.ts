import { once } from 'node:events';
import type { World } from './state.ts';

/** Waits, of the machine's time, until there is a value; looks after each change. */
export async function waitUntil<T>(
  { changes }: World,
  what: string,
  find: () => T | null | undefined | false,
  timeoutMs = 5000,
): Promise<T> {
  const signal = AbortSignal.timeout(timeoutMs);
  for (;;) {
    const value = find();
    if (value !== null && value !== undefined && value !== false) return value;
    try {
      await once(changes, 'change', { signal });
    } catch (error) {
      throw new Error(`waited ${timeoutMs} ms for ${what}`, { cause: error });
    }
  }
}
