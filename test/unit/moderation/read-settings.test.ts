import { describe, expect, it } from 'vitest';
import { describeSettings, readSettings } from '../../../src/moderation/read-settings.ts';
import { defaultSettings, settingsSchema } from '../../../src/moderation/settings.ts';

describe('settings as they are typed', () => {
  it('change what is named, and nothing else', () => {
    expect(readSettings(defaultSettings, ['language=fr', 'questionDays = 30'])).toEqual({
      settings: { ...defaultSettings, language: 'fr', questionDays: 30 },
    });
  });

  it('are refused with every fault', () => {
    const read = readSettings(defaultSettings, [
      'language=de',
      'questionDays=0',
      'colour=red',
      'reportThreshold=x',
      'foo',
    ]);
    const faults = 'faults' in read ? read.faults.join('\n') : '';
    for (const word of [
      '"foo"',
      'language: ',
      '"ar"|"en"|"fr"',
      'questionDays: ',
      '>=1',
      'reportThreshold: ',
      '"colour"',
    ])
      expect(faults).toContain(word);
  });

  it('are described, each with what it may be', () => {
    expect(Object.keys(describeSettings())).toEqual(Object.keys(settingsSchema.shape));
    expect(describeSettings()).toMatchObject({ language: 'ar | en | fr', questionDays: '1 to 3650' });
  });
});
