import { setTimeout } from 'node:timers/promises';
import { createRecentValues } from '../../foundation/recent-values.ts';
import type { SettingsChange, SettingsChanged } from '../../moderation/change-settings.ts';
import type { Moderation } from '../../moderation/moderation.ts';
import { defaultSettings, type ServerSettings } from '../../moderation/settings.ts';

/** What another process changes is seen after so long at most. */
const freshMs = 5_000;
/** So long a database may take where Discord waits three seconds for all. */
const patienceMs = 1_000;
const servers = 20_000;

/** Servers' settings, kept in the process. What is changed here is seen here at once. */
export interface SettingsCache {
  /** Not older than a few seconds. */
  read(server: string): Promise<ServerSettings>;
  /** The same, or what is known where the database takes long; `null`: nothing is. It never fails. */
  soon(server: string): Promise<ServerSettings | null>;
  /** As they were last known, else the defaults: nothing is waited for, and what is newer is there the next time. */
  known(server: string): ServerSettings;
  change(server: string, change: SettingsChange, by: string): Promise<SettingsChanged>;
}

/** @param now - Milliseconds. */
export function createSettingsCache(
  moderation: Pick<Moderation, 'settings' | 'changeSettings'>,
  now: () => number,
): SettingsCache {
  const values = createRecentValues<string, { readonly settings: ServerSettings; readonly at: number }>(servers);
  const reading = new Map<string, Promise<ServerSettings>>();

  function findFresh(server: string): ServerSettings | undefined {
    const value = values.find(server);
    return value !== undefined && now() - value.at < freshMs ? value.settings : undefined;
  }

  /** Many who ask at once wait for one answer. */
  async function refresh(server: string): Promise<ServerSettings> {
    const begun = reading.get(server);
    if (begun !== undefined) return begun;
    const at = now();
    const promise = moderation.settings(server);
    reading.set(server, promise);
    // What was changed meanwhile is newer than what was being read.
    const isLatest = () => reading.get(server) === promise;
    try {
      const settings = await promise;
      if (isLatest()) values.keep(server, { settings, at });
      return settings;
    } finally {
      if (isLatest()) reading.delete(server);
    }
  }

  const read = async (server: string) => findFresh(server) ?? refresh(server);

  return {
    read,
    async soon(server) {
      const fresh = findFresh(server);
      if (fresh !== undefined) return fresh;
      const late = setTimeout(patienceMs, null, { ref: false });
      const settings = await Promise.race([refresh(server).catch(() => null), late]);
      return settings ?? values.find(server)?.settings ?? null;
    },
    known(server) {
      if (findFresh(server) === undefined) refresh(server).catch(() => undefined); // whoever needs it is told
      return values.find(server)?.settings ?? defaultSettings;
    },
    async change(server, change, by) {
      const changed = await moderation.changeSettings(server, change, by);
      if (!changed.isDone) return changed;
      reading.delete(server);
      values.keep(server, { settings: changed.settings, at: now() });
      return changed;
    },
  };
}
