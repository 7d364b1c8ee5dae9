import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ServerError } from '../../../src/foundation/errors.ts';
import { readStaticFiles } from '../../../src/web/static-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('reads what a page is made of, and nothing else', async () => {
  const folder = await temporaryFolder('page');
  await mkdir(join(folder, 'a', 'b.js'), { recursive: true });
  for (const name of ['index.html', 'style.css', 'a/main.js', 'a/index.html', 'notes.txt', '.env'])
    await writeFile(join(folder, name), name);
  const files = await readStaticFiles(folder);
  expect([...files.keys()].toSorted()).toEqual(['/', '/a/index.html', '/a/main.js', '/style.css']);
  expect(files.get('/a/main.js')).toMatchObject({ type: 'text/javascript; charset=utf-8' });
  expect(files.get('/')!.etag).not.toBe(files.get('/style.css')!.etag);
});

it('says how to build a page that is missing', async () => {
  const read = readStaticFiles(join(await temporaryFolder('page'), 'none'));
  await expect(read).rejects.toThrow(ServerError);
  await expect(read).rejects.toMatchObject({ remedy: expect.stringContaining('npm run build') as string });
});
