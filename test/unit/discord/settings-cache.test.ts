import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createSettingsCache } from '../../../src/discord/settings/settings-cache.ts';
import { changeSettings } from '../../../src/moderation/change-settings.ts';
import type { Moderation } from '../../../src/moderation/moderation.ts';
import { defaultSettings, type ServerSettings } from '../../../src/moderation/settings.ts';

/** A database that another process changes too, and that answers when it is let. */
function open() {
  const database = { settings: defaultSettings, reads: 0, letGo: async (): Promise<unknown> => undefined };
  const clock = { now: 0 };
  const moderation: Pick<Moderation, 'settings' | 'changeSettings'> = {
    async settings() {
      database.reads++;
      const { settings } = database;
      await database.letGo();
      return settings;
    },
    async changeSettings(_, change) {
      const changed = changeSettings(database.settings, change);
      if (changed.isDone) database.settings = changed.settings;
      return changed;
    },
  };
  return { database, clock, cache: createSettingsCache(moderation, () => clock.now) };
}
const never = async () => setTimeout(60_000, undefined, { ref: false });
const french: ServerSettings = { ...defaultSettings, language: 'fr' };

describe('a server’s settings in the process', () => {
  it('are read once in some seconds, by however many', async () => {
    const { cache, clock, database } = open();
    await Promise.all([cache.read('club'), cache.read('club'), cache.soon('club')]);
    clock.now = 4_999;
    await cache.read('club');
    expect(database.reads).toBe(1);
    database.settings = french;
    clock.now = 5_000;
    expect((await cache.read('club')).language).toBe('fr');
    expect(database.reads).toBe(2);
  });

  it('are those that were changed here, at once', async () => {
    const { cache } = open();
    await cache.read('club');
    await cache.change('club', { set: { language: 'en' } }, 'faris');
    expect([cache.known('club').language, (await cache.read('club')).language]).toEqual(['en', 'en']);
    const refused = await cache.change('club', { set: { questionDays: 0 } }, 'faris');
    expect(refused.isDone).toBe(false);
    expect(cache.known('club').questionDays).toBe(defaultSettings.questionDays);
  });

  it('are not overtaken by what was read before they were changed', async () => {
    const { cache, database } = open();
    let release = () => {};
    // oxlint-disable-next-line promise/avoid-new -- a read that ends when the test says so
    const gate = new Promise<void>((resolve) => (release = resolve));
    database.letGo = async () => gate;
    const reading = cache.read('club');
    await cache.change('club', { set: { language: 'en' } }, 'faris');
    release();
    await reading;
    expect(cache.known('club').language).toBe('en');
  });

  it('are known without waiting for a database that does not answer, and newer ones soon after', async () => {
    const { cache, clock, database } = open();
    database.letGo = never;
    expect(cache.known('club')).toEqual(defaultSettings);
    const before = performance.now();
    expect(await cache.soon('club')).toBeNull();
    expect(performance.now() - before).toBeLessThan(2_500);
    await cache.change('club', { set: { language: 'fr' } }, 'faris');
    clock.now = 60_000;
    expect(cache.known('club').language).toBe('fr');
    expect((await cache.soon('club'))?.language).toBe('fr');
  });

  it('are known where the database fails, which only those hear who must know', async () => {
    const { cache, clock, database } = open();
    await cache.read('club');
    clock.now = 60_000;
    database.letGo = () => Promise.reject(new Error('gone'));
    expect(cache.known('club')).toEqual(defaultSettings);
    expect(await cache.soon('club')).toEqual(defaultSettings);
    await expect(cache.read('club')).rejects.toThrow('gone');
    database.letGo = async () => undefined;
    database.settings = french;
    expect(cache.known('club').language).toBe('ar');
    await setTimeout(0);
    expect(cache.known('club').language).toBe('fr');
  });
});
