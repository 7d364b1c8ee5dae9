import { once } from 'node:events';
import type { World } from './state.ts';

/** What is no event, such as what a process says, is looked for so often. */
const lookEveryMs = 200;

/** Waits, of the machine's time, until there is a value; looks after each change, and now and then. */
export async function waitUntil<T>(
  { changes }: World,
  what: string,
  find: () => T | null | undefined | false,
  timeoutMs = 15_000,
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const value = find();
    if (value !== null && value !== undefined && value !== false) return value;
    const leftMs = Math.ceil(deadline - performance.now());
    if (leftMs <= 0) throw new Error(`waited ${timeoutMs} ms for ${what}`);
    const signal = AbortSignal.timeout(Math.min(lookEveryMs, leftMs));
    await once(changes, 'change', { signal }).catch(() => undefined); // time to look again
  }
}
