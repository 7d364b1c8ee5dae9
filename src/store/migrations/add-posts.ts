import { sql, type Kysely } from 'kysely';

/** Where answers stand in Discord, and who waits for an expert. */
export async function addPosts({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('post')
    .addColumn('message_id', 'text', (column) => column.primaryKey())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('answer_id', 'text', (column) => column.notNull().references('answer.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('member', 'text')
    .addColumn('shown', 'text', (column) => column.notNull())
    .addColumn('steps', 'integer', (column) => column.notNull())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('try_after', 'bigint', (column) => column.notNull())
    .addColumn('posted_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('post_of_answer').on('post').columns(['answer_id']).execute();
  await schema.createIndex('post_of_member').on('post').columns(['member']).execute();
  // Most answers take no step: those that did are found without the others.
  await schema
    .createIndex('case_with_steps')
    .on('answer_case')
    .columns(['answer_id'])
    .where(sql.ref('steps'), '>', sql.lit(0))
    .execute();
  await schema
    .createTable('gap_wait')
    .addColumn('gap_id', 'text', (column) => column.notNull().references('gap.id'))
    .addColumn('member_key', 'text', (column) => column.notNull())
    .addColumn('answer_id', 'text', (column) => column.notNull().references('answer.id'))
    .addColumn('wanted_at', 'bigint', (column) => column.notNull())
    .addColumn('told_at', 'bigint')
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('try_after', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('wait_once', ['gap_id', 'member_key'])
    .execute();
  await schema.createIndex('wait_of_member').on('gap_wait').columns(['member_key']).execute();
  await schema
    .createIndex('wait_untold')
    .on('gap_wait')
    .columns(['gap_id'])
    .where(sql.ref('told_at'), 'is', null)
    .execute();
}
