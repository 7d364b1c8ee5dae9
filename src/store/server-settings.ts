import { changeSettings, type SettingsChange, type SettingsChanged } from '../moderation/change-settings.ts';
import { defaultSettings, settingsSchema, type ServerSettings } from '../moderation/settings.ts';
import type { Change, Database } from './database.ts';
import { writeEvent } from './write-event.ts';

/** A server's settings; the defaults where it has set none. What an older program left out has its default. */
export async function readSettings(database: Database | Change, server: string): Promise<ServerSettings> {
  const row = await database
    .selectFrom('server_settings')
    .select('settings')
    .where('server', '=', server)
    .executeTakeFirst();
  return row === undefined ? defaultSettings : settingsSchema.parse(JSON.parse(row.settings));
}

/** Changes what the settings are at that moment: nobody else's change is lost, and nobody reads them in between. */
export async function changeServerSettings(
  database: Database,
  server: string,
  change: SettingsChange,
  by: string | null,
  at: number,
): Promise<SettingsChanged> {
  try {
    return await database.transaction().execute(async (transaction) => {
      const changed = changeSettings(await lockSettings(transaction, server), change);
      if (!changed.isDone) throw new NothingChanged(changed);
      const { settings } = changed;
      await transaction
        .updateTable('server_settings')
        .set({ settings: JSON.stringify(settings) })
        .where('server', '=', server)
        .execute();
      await writeEvent(transaction, {
        at,
        server,
        kind: 'settings',
        by: { role: 'moderator', key: by },
        detail: { settings },
      });
      return changed;
    });
  } catch (error) {
    if (error instanceof NothingChanged) return error.changed;
    throw error;
  }
}

/** Takes back the transaction. */
class NothingChanged extends Error {
  readonly changed: SettingsChanged;
  constructor(changed: SettingsChanged) {
    super('No setting was changed.');
    this.changed = changed;
  }
}

/** The settings, which nobody else changes until the transaction ends: a row that is not there cannot be locked. */
async function lockSettings(transaction: Change, server: string): Promise<ServerSettings> {
  const { settings } = await transaction
    .insertInto('server_settings')
    .values({ server, settings: JSON.stringify(defaultSettings) })
    .onConflict((conflict) =>
      conflict.column('server').doUpdateSet((is) => ({ settings: is.ref('server_settings.settings') })),
    )
    .returning('settings')
    .executeTakeFirstOrThrow();
  return settingsSchema.parse(JSON.parse(settings));
}
