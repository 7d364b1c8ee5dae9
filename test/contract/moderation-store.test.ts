import { afterAll, beforeAll, describe } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { canStartPostgres, startPostgres, type RunningPostgres } from '../support/start-postgres.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { moderationStoreExportContract } from './moderation-store-export.contract.ts';
import { moderationStoreContract } from './moderation-store.contract.ts';

const openSqlite = async () => (await openStore(null, await temporaryFolder('store'))).store;
moderationStoreContract('SQLite', openSqlite);
moderationStoreExportContract('SQLite', openSqlite);

describe.skipIf(!canStartPostgres)('on a server of its own (skipped where PostgreSQL is missing)', () => {
  let postgres: RunningPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());
  const openPostgres = async () => (await openStore(postgres.createDatabase(), '/nowhere')).store;
  moderationStoreContract('PostgreSQL', openPostgres);
  moderationStoreExportContract('PostgreSQL', openPostgres);
});
