import { describe, expect, it } from 'vitest';
import { changeSettings } from '../../../src/moderation/change-settings.ts';
import { defaultSettings, maxSettingChannels } from '../../../src/moderation/settings.ts';

const ids = Array.from({ length: maxSettingChannels + 1 }, (_, n) => String(123_456_789_012_345_678n + BigInt(n)));
const [one, two] = ids as [string, string];

describe('a change of settings', () => {
  it('leaves what it does not name as it is', () => {
    const before = { ...defaultSettings, openChannels: [one], moderatorRole: two };
    expect(changeSettings(before, { set: { questionDays: 3 } })).toEqual({
      isDone: true,
      settings: { ...before, questionDays: 3 },
    });
    expect(changeSettings(before, {})).toEqual({ isDone: true, settings: before });
  });

  it('moves a channel from one list to the other, and forgets what is gone', () => {
    const before = { ...defaultSettings, openChannels: [one, two], moderatorRole: two };
    expect(changeSettings(before, { forget: [one], add: { silentChannels: [one] } })).toMatchObject({
      settings: { openChannels: [two], silentChannels: [one], moderatorRole: two },
    });
    expect(changeSettings(before, { forget: [two] })).toMatchObject({
      settings: { openChannels: [one], moderatorRole: null },
    });
    expect(changeSettings(before, { add: { openChannels: [one] } })).toMatchObject({ settings: before });
  });

  it('names every value that does not fit', () => {
    const change = { set: { questionDays: 0, memberQuestions: 601 }, add: { openChannels: ids } };
    const changed = changeSettings(defaultSettings, change);
    const faults = changed.isDone ? [] : changed.faults.map(({ setting }) => setting);
    expect(faults.toSorted()).toEqual(['memberQuestions', 'openChannels', 'questionDays']);
  });
});
