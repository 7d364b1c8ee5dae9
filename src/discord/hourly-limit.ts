import { createRateLimit, type RateLimit } from '../foundation/rate-limit.ts';

const hourSeconds = 3600;

/** How many answers an hour a channel or thread gets to what did not name the bot. */
export type HourlyLimit = (times: number) => RateLimit;

/** One count for each number of times that a server may choose: with another number a new hour begins. */
export function createHourlyLimit(): HourlyLimit {
  const limits = new Map<number, RateLimit>();
  return (times) => {
    const limit = limits.get(times) ?? createRateLimit(times, hourSeconds);
    limits.set(times, limit);
    return limit;
  };
}
