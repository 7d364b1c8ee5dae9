import { expect, it } from 'vitest';
import { createQuestionLimits } from '../../../src/discord/question-limits.ts';

it('lets a member ask fifteen times a minute, and says how long to wait; others go on', async () => {
  const limits = createQuestionLimits();
  const ask = (userId: string) => limits.take({ userId, channelId: 'c', guildId: null });
  for (let i = 0; i < 15; i++) expect(await ask('a')).toBe(0);
  const wait = await ask('a');
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60);
  expect(await ask('b')).toBe(0);
});

it('counts a channel’s questions together', async () => {
  const limits = createQuestionLimits();
  const ask = (i: number, channelId: string) => limits.take({ userId: `m${i}`, channelId, guildId: 'g' });
  for (let i = 0; i < 600; i++) await ask(i, 'busy');
  expect(await ask(601, 'busy')).toBeGreaterThan(0);
  expect(await ask(602, 'quiet')).toBe(0);
});
