import { sql, type Kysely } from 'kysely';
import type { Engine } from '../database.ts';

export async function createTables(database: Kysely<unknown>, engine: Engine): Promise<void> {
  const { schema } = database;
  const bytes = engine.types.bytes;
  await schema
    .createTable('member')
    .addColumn('member_key', 'text', (column) => column.primaryKey())
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addUniqueConstraint('member_once', ['user_id', 'server'])
    .execute();
  await schema
    .createTable('server_settings')
    .addColumn('server', 'text', (column) => column.primaryKey())
    .addColumn('settings', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('gap')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('collection', 'text', (column) => column.notNull())
    .addColumn('opened_at', 'bigint', (column) => column.notNull())
    .addColumn('closed_at', 'bigint')
    .addColumn('closed_by_answer', 'text')
    .execute();
  await schema
    .createTable('answer')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('collection', 'text', (column) => column.notNull())
    .addColumn('is_private', 'integer', (column) => column.notNull())
    .addColumn('asker', 'text')
    .addColumn('question', 'text')
    .addColumn('previous', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('confidence', 'double precision', (column) => column.notNull())
    .addColumn('index_version', 'text', (column) => column.notNull())
    .addColumn('body', 'text')
    .addColumn('scores', 'text')
    .addColumn('vector', sql.raw(bytes))
    .addColumn('shape', 'text')
    .addColumn('maker', 'text')
    .addColumn('gap_id', 'text', (column) => column.references('gap.id'))
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('answer_of_asker').on('answer').columns(['asker']).execute();
  await schema.createIndex('answer_of_gap').on('answer').columns(['gap_id']).execute();
  await schema.createIndex('answer_by_time').on('answer').columns(['server', 'asked_at']).execute();
  await schema
    .createTable('answer_case')
    .addColumn('answer_id', 'text', (column) => column.primaryKey().references('answer.id'))
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('correction', 'text')
    .addColumn('open_reports', 'integer', (column) => column.notNull())
    .addColumn('verdicts', 'integer', (column) => column.notNull())
    .addColumn('steps', 'integer', (column) => column.notNull())
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .addColumn('claimed_by', 'text')
    .addColumn('claimed_until', 'bigint')
    .execute();
  await schema.createIndex('case_by_state').on('answer_case').columns(['state', 'changed_at']).execute();
  await schema
    .createTable('vote')
    .addColumn('answer_id', 'text', (column) => column.notNull().references('answer.id'))
    .addColumn('member_key', 'text', (column) => column.notNull())
    .addColumn('value', 'integer', (column) => column.notNull().check(sql`value in (-1, 1)`))
    .addPrimaryKeyConstraint('vote_once', ['answer_id', 'member_key'])
    .execute();
  await schema
    .createTable('event')
    .addColumn('seq', engine.types.serial, (column) =>
      engine.kind === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('answer_id', 'text')
    .addColumn('step', 'integer')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('actor', 'text')
    .addColumn('detail', 'text', (column) => column.notNull())
    .addUniqueConstraint('one_event_a_step', ['answer_id', 'step'])
    .execute();
  await schema.createIndex('event_by_kind').on('event').columns(['kind', 'seq']).execute();
  await schema.createIndex('event_of_actor').on('event').columns(['actor']).execute();
  await schema
    .createTable('event_reason')
    .addColumn('seq', 'bigint', (column) => column.primaryKey().references('event.seq'))
    .addColumn('reason', 'text', (column) => column.notNull())
    .execute();
  await engine.protectLog(database);
}
