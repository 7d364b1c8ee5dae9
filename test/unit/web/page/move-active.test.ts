import { expect, it } from 'vitest';
import { moveActive } from '../../../../src/web/page/move-active.ts';

it.each([
  { active: -1, key: 'ArrowDown', next: 0 },
  { active: 1, key: 'ArrowDown', next: 2 },
  { active: 2, key: 'ArrowDown', next: -1 },
  { active: -1, key: 'ArrowUp', next: 2 },
  { active: 0, key: 'ArrowUp', next: -1 },
] as const)('of three options, $key goes from $active to $next', ({ active, key, next }) => {
  expect(moveActive(active, key, 3)).toBe(next);
});

it('stays in the box where there are no options', () => {
  expect([moveActive(-1, 'ArrowDown', 0), moveActive(-1, 'ArrowUp', 0)]).toEqual([-1, -1]);
});
