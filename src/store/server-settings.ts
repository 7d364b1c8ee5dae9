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

export async function writeSettings(
  database: Database,
  server: string,
  settings: ServerSettings,
  by: string | null,
  at: number,
): Promise<void> {
  const row = { server, settings: JSON.stringify(settings) };
  await database.transaction().execute(async (change) => {
    await change
      .insertInto('server_settings')
      .values(row)
      .onConflict((conflict) => conflict.column('server').doUpdateSet({ settings: row.settings }))
      .execute();
    await writeEvent(change, {
      at,
      server,
      kind: 'settings',
      by: { role: 'moderator', key: by },
      detail: { settings },
    });
  });
}
