import { describe, expect, it } from 'vitest';
import { printText, printTime } from '../../../../src/cli/moderation/print-text.ts';

describe('what somebody wrote, in a terminal', () => {
  it.each([
    ['متى 2020؟', 'متى 2020؟'],
    [' two\n\tlines\u2028 ', 'two lines'],
    ['\u001B[31mred\u0007', '[31mred'],
    ['a\u202Eb\u2069c', 'abc'],
  ])('%j is one isolated line that commands nothing', (text, shown) => {
    expect(printText(text)).toBe(`\u2068${shown}\u2069`);
  });
});

describe('a time', () => {
  it('is that of the zone, and can be read back', () => {
    const at = Date.UTC(2031, 4, 4, 12, 30, 15);
    expect(printTime(at)).toMatch(/^2031-05-0\dT\d{2}:\d{2}:15[+-]\d{2}:\d{2}$/u);
    expect(Date.parse(printTime(at))).toBe(at);
  });
});
