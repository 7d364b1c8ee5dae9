import { createServer, type AddressInfo } from 'node:net';
import { chmod, mkdir, open, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OperatorError, StoreError } from '../../../src/foundation/errors.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { startWriter } from '../../support/moderation-writer.ts';
import { createRandom } from '../../support/random.ts';
import { canStartPostgres, startPostgres, type RunningPostgres } from '../../support/start-postgres.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { toyAnswer } from '../../support/toy-answer.ts';

const password = 'Geheim-7%40z';

/** What an operator reads where a database cannot be opened: what, where, and what to do. No stack, no password. */
async function failureOf(url: string | null, folder: string): Promise<{ message: string; remedy: string }> {
  const error = await openStore(url, folder).then(
    ({ store }) => store.close().then(() => 'it opened'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof OperatorError)) throw new Error(`No error for operators: ${inspect(error)}`);
  expect(error).toMatchObject({ name: 'StoreError', code: 'STORE' });
  const { message, remedy } = error;
  expect(message).toMatch(/^.*[^:\s.]\.?$/u); // one line, with words to its end
  expect(remedy).toMatch(/^[A-Z].*\.$/u);
  expect(`${message}${remedy}`).not.toMatch(/\n|\bat .*\.[jt]s:|node_modules/u);
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/Geheim-7/u);
  return { message, remedy };
}

async function filledFolder(answers: number): Promise<string> {
  const folder = await temporaryFolder('open');
  const { store } = await openStore(null, folder);
  for (let i = 0; i < answers; i++) await store.keep(toyAnswer({ question: 'Who won? '.repeat(60) }), null);
  await store.close();
  return folder;
}

describe('in place of a file of SQLite', () => {
  it('a text file, a folder, a part of a file and a file in place of the data folder are refused and kept', async () => {
    const [text, inFolder, cut, inFile] = [
      await temporaryFolder('text'),
      await temporaryFolder('folder'),
      await filledFolder(5),
      join(await temporaryFolder('file'), 'data'),
    ];
    await writeFile(join(text, 'muntada.db'), 'No database at all, but long enough to be read. '.repeat(50));
    await mkdir(join(inFolder, 'muntada.db'));
    const whole = await readFile(join(cut, 'muntada.db'));
    await writeFile(join(cut, 'muntada.db'), whole.subarray(0, whole.length - 4_096 * 3 - 7));
    await writeFile(inFile, 'x');
    expect((await failureOf(null, text)).remedy).toContain('no database');
    expect((await failureOf(null, inFolder)).remedy).toContain('move away');
    expect((await failureOf(null, cut)).remedy).toContain('backups');
    expect((await failureOf(null, inFile)).remedy).toContain('move away');
    for (const folder of [text, inFolder, cut, inFile])
      expect((await failureOf(null, folder)).message).toContain(join(folder, 'muntada.db'));
    expect(await readFile(join(text, 'muntada.db'), 'utf8')).toContain('No database at all');
    expect((await stat(join(inFolder, 'muntada.db'))).isDirectory()).toBe(true);
  });

  it('a folder that may not be written is refused', async () => {
    const [empty, filled] = [await temporaryFolder('empty'), await filledFolder(1)];
    for (const folder of [empty, filled]) {
      await chmod(folder, 0o555);
      // As somebody who is not root, who may write all.
      const writer = startWriter('one-by-one', folder, null, { isUnprivileged: true });
      await writer.waiting;
      writer.open();
      writer.give([], true);
      await writer.ended;
      const said = JSON.parse(writer.said.failure ?? 'null') as unknown;
      const [message, remedy] = [
        expect.stringContaining(join(folder, 'muntada.db')),
        expect.stringContaining('right to write'),
      ];
      expect(said).toMatchObject({ name: 'StoreError', code: 'STORE', message, remedy });
      await chmod(folder, 0o755);
    }
  });

  it('any damage gives the same rows, or an error that says what to do', async () => {
    const random = createRandom(20261129);
    const whole = await readFile(join(await filledFolder(12), 'muntada.db'));
    const folder = await temporaryFolder('damaged');
    const seen = new Set<string>();
    for (let round = 0; round < 60; round++) {
      const bytes = Buffer.from(whole);
      const start = random.below(round % 3 === 0 ? 200 : bytes.length);
      for (let i = 0; i < 1 + random.below(300) && start + i < bytes.length; i++) bytes[start + i] = random.below(256);
      const file = await open(join(folder, 'muntada.db'), 'w');
      await file.writeFile(bytes);
      await file.close();
      const outcome = await openStore(null, folder).then(
        async ({ store }) => {
          const read = await store.list({ limit: 100 }).then(
            () => 'rows',
            (error: unknown) => error,
          );
          await store.close();
          return read;
        },
        (error: unknown) => error,
      );
      seen.add(outcome instanceof StoreError ? 'an error with a remedy' : inspect(outcome));
    }
    expect(seen).toEqual(new Set([inspect('rows'), 'an error with a remedy']));
  });
});

describe('an address of PostgreSQL', () => {
  it('that is none, or where nobody answers, is refused without its password', async () => {
    const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const urls = {
      [`postgres://me:${password}@127.0.0.1:1/club`]: /Start the server/u,
      [`postgres://me:${password}@localhost:1/club`]: /Start the server/u,
      [`postgres://me:${password}@no-such-host.invalid/club`]: /Mend the host/u,
      [`postgres://me:${password}@host:99999999/club`]: /Write it as postgres:/u,
      [`postgres://me:${password}@[/club`]: /Write it as postgres:/u,
      [`postgres://me:${password}@localhost/club?host=%2Fnowhere`]: /Start the server/u,
      [`postgres://me:${password}@127.0.0.1:${port}/club`]: /./u,
      [`postgres://me:${password}%ZZ@127.0.0.1:1/club`]: /./u,
      [password]: /Write it as postgres:/u,
    };
    for (const [url, remedy] of Object.entries(urls)) expect((await failureOf(url, '/nowhere')).remedy).toMatch(remedy);
    server.close();
  });
});

describe.skipIf(!canStartPostgres)('a server of PostgreSQL (skipped where PostgreSQL is missing)', () => {
  let postgres: RunningPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  it('that does not know the user or the database is refused without the password', async () => {
    const url = new URL(postgres.createDatabase());
    url.password = password;
    url.username = 'somebody';
    expect((await failureOf(url.href, '/nowhere')).remedy).toContain('user and password');
    url.username = 'muntada';
    url.pathname = '/no-such-database';
    expect((await failureOf(url.href, '/nowhere')).remedy).toContain('Create this database');
  });

  it('that goes away makes every call an error with a remedy, and its place never holds the password', async () => {
    const own = await startPostgres();
    const url = new URL(own.createDatabase());
    url.password = password;
    const { store } = await openStore(url.href, '/nowhere');
    expect(store.place).toBe('PostgreSQL localhost/test_1');
    own.stop();
    for (const call of [() => store.find('x'), () => store.keep(toyAnswer(), null), () => store.check()]) {
      const error: unknown = await call().catch((reason: unknown) => reason);
      expect(error).toMatchObject({
        name: 'StoreError',
        remedy: expect.any(String),
        message: expect.stringContaining('localhost/test_1'),
      });
      expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/Geheim-7/u);
    }
    await store.close();
  });
});
