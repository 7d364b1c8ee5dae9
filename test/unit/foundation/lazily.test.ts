import { describe, expect, it } from 'vitest';
import { lazily } from '../../../src/foundation/lazily.ts';

describe('lazily', () => {
  it.each([[7], [undefined], [null], [false]])('computes %s when it is asked for, and once', (value) => {
    let times = 0;
    const get = lazily(() => {
      times++;
      return value;
    });
    expect(times).toBe(0);
    expect([get(), get(), times]).toEqual([value, value, 1]);
  });

  it('tries again after a failure', () => {
    let times = 0;
    const get = lazily(() => {
      if (times++ === 0) throw new Error('not yet');
      return times;
    });
    expect(get).toThrow('not yet');
    expect([get(), get()]).toEqual([2, 2]);
  });
});
