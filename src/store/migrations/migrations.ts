import type { Kysely } from 'kysely';
import type { Engine } from '../database.ts';
import { addPosts } from './add-posts.ts';
import { createTables } from './create-tables.ts';

/** Makes one change of the tables. It is written once and never changed after it was released: what comes later is another one. */
export type Migration = (database: Kysely<unknown>, engine: Engine) => Promise<void>;

/** In their order; each name sorts after the one before. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-tables': createTables,
  '0002-posts': addPosts,
};
