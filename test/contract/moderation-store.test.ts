import { afterAll, beforeAll, describe } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { startStore } from '../../src/store/start-store.ts';
import { canStartPostgres, startPostgres, type RunningPostgres } from '../support/start-postgres.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { moderationDataContract } from './moderation-data.contract.ts';
import { postStoreContract } from './post-store.contract.ts';
import { moderationStoreContract } from './moderation-store.contract.ts';

const openFile = async () => (await openStore(null, await temporaryFolder('store'))).store;
moderationStoreContract('SQLite', openFile);
moderationDataContract('SQLite', openFile);
moderationStoreContract('SQLite in a thread of its own', async () => {
  return (await startStore(null, await temporaryFolder('store'))).store;
});
postStoreContract('SQLite', openFile);

describe.skipIf(!canStartPostgres)('on a server of its own (skipped where PostgreSQL is missing)', () => {
  let postgres: RunningPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());
  const openDatabase = async () => (await openStore(postgres.createDatabase(), '/nowhere')).store;
  moderationStoreContract('PostgreSQL', openDatabase);
  moderationDataContract('PostgreSQL', openDatabase);
  postStoreContract('PostgreSQL', openDatabase);
});
