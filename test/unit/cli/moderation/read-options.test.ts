import { describe, expect, it } from 'vitest';
import { count, localTime, several } from '../../../../src/cli/moderation/read-options.ts';
import { failureOf } from '../../../support/failure-of.ts';

describe('options of lists', () => {
  it('are numbers, words and times', () => {
    expect(count(1, 50)('50')).toBe(50);
    expect(several(['a', 'b'])('b, a')).toEqual(['b', 'a']);
    expect(localTime('2031-05-04')).toBe(new Date(2031, 4, 4).getTime());
    expect(localTime('2031-05-04T10:30Z')).toBe(Date.UTC(2031, 4, 4, 10, 30));
  });

  it.each([
    { read: () => count(1, 50)('0'), says: 'from 1 to 50' },
    { read: () => count(1, 50)('5x'), says: 'from 1 to 50' },
    { read: () => count(1, 50)('-1'), says: 'from 1 to 50' },
    { read: () => several(['a', 'b'])('a,c'), says: '"c" is none of: a, b' },
    { read: () => localTime('soon'), says: '2031-05-04' },
    { read: () => localTime('2031-13-04'), says: '2031-05-04' },
  ])('that cannot be used are named: $says', ({ read, says }) => {
    expect(String(failureOf(read))).toContain(says);
  });
});
