import { expect, it } from 'vitest';
import { createQuestionLimits } from '../../../src/discord/question-limits.ts';
import { defaultSettings, type ServerSettings } from '../../../src/moderation/settings.ts';

/** Limits in servers that have set some. */
function limitsOf(set: Partial<ServerSettings> = {}) {
  const settings = { current: { ...defaultSettings, ...set } };
  return { settings, limits: createQuestionLimits({ read: async () => settings.current }) };
}

it('lets a member ask fifteen times a minute, and says how long to wait; others go on', async () => {
  const { limits } = limitsOf({ memberQuestions: 1 });
  const ask = (userId: string) => limits.take({ userId, channelId: 'c', guildId: null });
  for (let i = 0; i < 15; i++) expect(await ask('a')).toBe(0);
  const wait = await ask('a');
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60);
  expect(await ask('b')).toBe(0);
});

it('lets a server say how many, for more and for fewer, while they are counted', async () => {
  const { limits, settings } = limitsOf({ memberQuestions: 20 });
  const ask = async (userId = 'a', guildId = 'g') => (await limits.take({ userId, channelId: 'c', guildId })) === 0;
  for (let i = 0; i < 20; i++) expect(await ask()).toBe(true);
  expect(await ask()).toBe(false);
  expect(await ask('a', 'other')).toBe(true);
  settings.current = { ...settings.current, memberQuestions: 21 };
  expect([await ask(), await ask()]).toEqual([true, false]);
  settings.current = { ...settings.current, memberQuestions: 2 };
  expect([await ask('b'), await ask('b'), await ask('b')]).toEqual([true, true, false]);
});

it('counts a channel’s questions together, and a server’s', async () => {
  const { limits } = limitsOf({ channelQuestions: 5, serverQuestions: 8 });
  const ask = async (userId: string, channelId: string, guildId = 'g') =>
    (await limits.take({ userId, channelId, guildId })) === 0;
  for (let i = 0; i < 5; i++) expect(await ask(`m${i}`, 'busy')).toBe(true);
  expect(await ask('m6', 'busy')).toBe(false);
  for (let i = 0; i < 3; i++) expect(await ask(`m${i}`, 'quiet')).toBe(true);
  expect(await ask('m7', 'third')).toBe(false);
  expect(await ask('m7', 'third', 'elsewhere')).toBe(true);
});
