import { setTimeout } from 'node:timers/promises';
import type { REST } from 'discord.js';
import { createRateLimit } from '../../foundation/rate-limit.ts';
import { tellWaiting } from './tell-waiting.ts';
import { updatePosts, type PostParts } from './update-posts.ts';

/** A step that was taken on the page or in another process is seen so much later at most. */
const everyMs = 1_000;
const staleEditsAMinute = 20;

/**
 * Brings posted messages up to date with what becomes of their answers, and tells who waits for an expert, again and
 * again. How far this got stands beside each message in the store, so that a stop loses nothing and repeats nothing.
 *
 * @returns Stops it, and waits for what is being done.
 */
export function followPosts(parts: PostParts, rest: REST): () => Promise<void> {
  const stopping = new AbortController();
  const staleEdits = createRateLimit(staleEditsAMinute, 60);
  const run = async () => {
    while (!stopping.signal.aborted) {
      await logged(parts, () => updatePosts(parts, rest, staleEdits));
      await logged(parts, () => tellWaiting(parts, rest));
      await setTimeout(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined); // stopped
    }
  };
  const running = run();
  return () => {
    stopping.abort();
    return running;
  };
}

async function logged({ log }: PostParts, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    log.error({ err: error }, 'Posted answers could not be followed.');
  }
}
