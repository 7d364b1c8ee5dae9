import { createRateLimit, type RateLimit } from '../../foundation/rate-limit.ts';

/** Each change brings the snapshot up to date. */
const changesInTenMinutes = 20;

/** How often a server may add and remove documents. */
export function createUploadLimit(): RateLimit {
  return createRateLimit(changesInTenMinutes, 600);
}
