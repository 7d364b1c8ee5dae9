import { RateLimiterMemory } from 'rate-limiter-flexible';

/** How often something may be done, by whom it is done. Counted in memory. */
export interface RateLimit {
  /** Does it once more. @returns 0, or in how many seconds it may be done again: then it does not count. */
  take(key: string): Promise<number>;
  /** The same, without doing it. */
  wait(key: string): Promise<number>;
  /** What was taken came to nothing: it does not count. */
  giveBack(key: string): Promise<void>;
}

/** So many times in so many seconds. */
export function createRateLimit(times: number, seconds: number): RateLimit {
  const limiter = new RateLimiterMemory({ points: times, duration: seconds });
  const wait = async (key: string) => {
    const state = await limiter.get(key);
    return state === null || state.consumedPoints < times ? 0 : Math.max(1, Math.ceil(state.msBeforeNext / 1000));
  };
  return {
    wait,
    async take(key) {
      const seconds = await wait(key);
      if (seconds === 0) await limiter.consume(key);
      return seconds;
    },
    async giveBack(key) {
      await limiter.reward(key);
    },
  };
}
