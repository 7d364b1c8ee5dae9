import { describe, expect, it } from 'vitest';
import { createRecentValues } from '../../../src/foundation/recent-values.ts';

describe('createRecentValues', () => {
  it('finds what it keeps', () => {
    const recent = createRecentValues<string, number>(4);
    expect(recent.find('a')).toBeUndefined();
    expect(recent.keep('a', 0)).toBe(0);
    expect(recent.find('a')).toBe(0);
    expect(recent.keep('a', 1)).toBe(1);
    expect(recent.find('a')).toBe(1);
  });

  it('keeps what is in use, and no more than it may', () => {
    const limit = 10;
    const recent = createRecentValues<number, number>(limit);
    for (let key = 0; key < 100; key++) {
      recent.keep(key, key);
      expect(recent.find(0)).toBe(0);
    }
    const kept = Array.from({ length: 100 }, (_, key) => recent.find(key)).filter((value) => value !== undefined);
    expect(kept.length).toBeLessThanOrEqual(limit);
    expect(recent.find(99)).toBe(99);
  });
});
