import { expect, it } from 'vitest';
import { createRateLimit } from '../../../src/foundation/rate-limit.ts';

it('lets something be done so many times, and does not count what is refused or only asked', async () => {
  const limit = createRateLimit(2, 60);
  expect([await limit.wait('a'), await limit.take('a'), await limit.wait('a'), await limit.take('a')]).toEqual([
    0, 0, 0, 0,
  ]);
  expect(await limit.take('a')).toBeGreaterThan(0);
  expect(await limit.wait('a')).toBeLessThanOrEqual(60);
  expect(await limit.take('b')).toBe(0);
});

it('takes another number of times where it is told one, for more and for fewer', async () => {
  const limit = createRateLimit(2, 60);
  expect(await limit.take('a', 1)).toBe(0);
  expect(await limit.take('a', 1)).toBeGreaterThan(0);
  expect([await limit.take('a', 3), await limit.take('a', 3), await limit.wait('a', 4)]).toEqual([0, 0, 0]);
  expect(await limit.wait('a')).toBeGreaterThan(0);
});
