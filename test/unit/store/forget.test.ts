import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { migrate } from '../../../src/store/migrate.ts';
import { migrations, type Migration } from '../../../src/store/migrations/migrations.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { openSqlite } from '../../../src/store/sqlite-engine.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { toyAnswer } from '../../support/toy-answer.ts';

const userId = '748291056372819405';
const count = 50;
/** Longer than a page of the database at times, in a script that takes two bytes a letter. */
const secret = (what: string, i: number) => `${what} ${i} سؤال طويل `.repeat(1 + (i % 4) * 120) + `نهاية${what}${i}`;
const secrets = ['question', 'before', 'reason', 'reply'];

/** Which of the words stand in a file of the folder, and where. */
async function findBytes(folder: string, words: readonly string[]): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = files
    .filter((file) => file.isFile())
    .map(async ({ parentPath, name }) => {
      const bytes = await readFile(join(parentPath, name));
      return words.filter((word) => bytes.includes(word)).map((word) => `${name}: ${word}`);
    });
  return (await Promise.all(found)).flat();
}

it('forgetting a member leaves no byte of what they wrote in any file, also where another process has it open', async () => {
  const folder = await temporaryFolder('forget');
  const { store } = await openStore(null, folder);
  const { store: other } = await openStore(null, folder);
  const key = await store.memberKey('club', userId);
  const keep = async (id: string, asker: string, i: number) => {
    const kept = toyAnswer({ id, asker, question: secret('question', i), previous: secret('before', i) });
    await store.keep({ ...kept, answer: { ...kept.answer, text: secret('reply', i) } }, null);
  };
  const report = (id: string, by: string, reason: string) =>
    store.apply(id, { action: { kind: 'report' }, by: { role: 'member', key: by }, at: 2, reason }, null);
  for (let i = 0; i < count; i++) {
    await keep(`own-${i}`, key, i);
    await store.keep(toyAnswer({ id: `other-${i}`, asker: 'k2', question: `Kept ${i}` }), null);
    await report(`other-${i}`, key, secret('reason', i));
    await report(`other-${i}`, 'k2', `Stays ${i}`);
    await store.vote(`other-${i}`, key, 1, 3);
    await store.vote(`own-${i}`, 'k2', -1, 3);
  }
  // A copy from before a migration holds it all too; and rows that move leave their old bytes behind.
  const engine = await openSqlite(join(folder, 'muntada.db'));
  const grow: Migration = async (database) =>
    void (await sql`update answer set question = question || question`.execute(database));
  await migrate(engine, { ...migrations, '9002-grow': grow });
  await engine.database.destroy();
  await other.find('own-1');

  const words = [userId, ...secrets.flatMap((what) => Array.from({ length: count }, (_, i) => `نهاية${what}${i}`))];
  const before = await findBytes(folder, words);
  expect(words.filter((word) => !before.some((found) => found.endsWith(`: ${word}`)))).toEqual([]);
  expect(before.some((found) => found.startsWith('muntada-before-9002'))).toBe(true);

  const counts = async () => [
    await store.count({}),
    await store.figures('club', 0),
    (await store.find('other-7'))?.votes,
  ];
  const counted = await counts();
  expect(await store.forget(userId, 9)).toBe(count);
  expect(
    await findBytes(folder, [...words, 'question 1 ', 'before 1 ', 'reason 1 ', 'reply 1 ', userId.slice(2)]),
  ).toEqual([]);
  expect(await counts()).toEqual(counted);
  expect(await other.find('other-7')).toMatchObject({
    kept: { question: 'Kept 7Kept 7' },
    openReports: 2,
    votes: { up: 1, down: 0 },
  });
  expect((await other.audit({ answerId: 'other-7', kinds: ['report'] })).map(({ reason }) => reason)).toEqual([
    'Stays 7',
    null,
  ]);
  expect(await store.check()).toEqual([]);
  await other.close();
  await store.close();
  expect(await findBytes(folder, words)).toEqual([]);
}, 120_000);
