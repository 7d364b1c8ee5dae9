import { describe, expect, it } from 'vitest';
import { createRecentValues } from '../../../src/foundation/recent-values.ts';

describe('createRecentValues', () => {
  it('makes a value once', () => {
    const recent = createRecentValues<string, number | undefined>(2);
    let made = 0;
    const make = () => void made++;
    expect([recent.get('a', make), recent.get('a', make)]).toEqual([undefined, undefined]);
    expect(made).toBe(1);
  });

  it('forgets the one unused for longest', () => {
    const recent = createRecentValues<string, string>(2);
    const made: string[] = [];
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b'])
      recent.get(key, () => {
        made.push(key);
        return key;
      });
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });
});
