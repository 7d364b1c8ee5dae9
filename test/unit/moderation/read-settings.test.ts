import { describe, expect, it } from 'vitest';
import { describeSettings, readSettings } from '../../../src/moderation/read-settings.ts';
import { settingsSchema } from '../../../src/moderation/settings.ts';

describe('settings as they are typed', () => {
  it('change what is named, and nothing else', () => {
    expect(readSettings(['language=fr', 'questionDays = 30'])).toEqual({
      set: { language: 'fr', questionDays: 30 },
    });
  });

  it('are lists with commas, texts, truths and nothing', () => {
    const [one, two] = ['123456789012345678', '223456789012345678'];
    const typed = [`openChannels=${one}, ${two}`, 'silentChannels=', 'followsThreads=true', `moderatorRole=${one}`];
    const set = { openChannels: [one, two], silentChannels: [], followsThreads: true, moderatorRole: one };
    expect(readSettings(typed)).toEqual({ set });
    expect(readSettings([`openChannels=["${one}"]`, 'moderatorRole=null', 'collection=null'])).toEqual({
      set: { openChannels: [one], moderatorRole: null, collection: 'null' },
    });
    for (const wrong of ['openChannels=general', `openChannels=[${one}]`, 'moderatorRole=@mods', 'followsThreads=yes'])
      expect(readSettings([wrong])).toHaveProperty('faults');
  });

  it('are refused with every fault', () => {
    const read = readSettings(['language=de', 'questionDays=0', 'colour=red', 'reportThreshold=x', 'foo']);
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
    expect(describeSettings()).toMatchObject({
      language: 'ar | en | fr',
      questionDays: '1 to 3650',
      collection: 'a name of 1 to 120 characters',
      openChannels: 'up to 50 ids with commas between them, or nothing',
      followsThreads: 'true | false',
      moderatorRole: 'an id | null',
    });
  });
});
