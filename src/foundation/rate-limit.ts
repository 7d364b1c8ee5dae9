import { RateLimiterMemory } from 'rate-limiter-flexible';

/** How often something may be done, by whom it is done. Counted in memory. */
export interface RateLimit {
  /**
   * Does it once more.
   *
   * @param most - How many times, where that is another number than usual; it may change at any time.
   * @returns 0, or in how many seconds it may be done again: then it does not count.
   */
  take(key: string, most?: number): Promise<number>;
  /** The same, without doing it. */
  wait(key: string, most?: number): Promise<number>;
}

/** So many times in so many seconds. */
export function createRateLimit(times: number, seconds: number): RateLimit {
  const limiter = new RateLimiterMemory({ points: times, duration: seconds });
  const wait = async (key: string, most = times) => {
    const state = await limiter.get(key);
    return state === null || state.consumedPoints < most ? 0 : Math.max(1, Math.ceil(state.msBeforeNext / 1000));
  };
  return {
    wait,
    async take(key, most) {
      const seconds = await wait(key, most);
      if (seconds === 0) await limiter.penalty(key); // counts it, beyond the usual number too
      return seconds;
    },
  };
}
