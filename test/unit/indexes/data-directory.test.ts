import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataDirectoryError } from '../../../src/foundation/errors.ts';
import {
  createDataDirectory,
  listSnapshots,
  readCurrent,
  readCurrentFile,
  recordedFolder,
  recordFolder,
  removeLeftovers,
  snapshotsFolder,
  unwritable,
  writeCurrent,
} from '../../../src/indexes/data-directory.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const name = '0123456789abcdef';

describe('CURRENT', () => {
  it('gives the name that was written, and nothing else lies about', async () => {
    const folder = await temporaryFolder();
    for (const one of [name, 'ffffffffffffffff']) {
      await writeCurrent(folder, one);
      expect(await readCurrent(folder)).toBe(one);
    }
    expect(await readdir(folder)).toEqual(['CURRENT']);
    expect(await readFile(join(folder, 'CURRENT'), 'utf8')).toBe('ffffffffffffffff\n');
  });

  it('is absent where nothing was written', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    for (const place of [folder, join(folder, 'none'), join(folder, 'file')]) {
      expect(await readCurrentFile(place)).toBe('absent');
      expect(await readCurrent(place)).toBeNull();
    }
  });

  it('is damaged where it holds no name', async () => {
    const folder = await temporaryFolder();
    const garbage = ['', '\0', name.slice(1), `${name}0`, name.toUpperCase(), `../${name}`, `${name}\n${name}`, '…'];
    for (const text of garbage) {
      await writeFile(join(folder, 'CURRENT'), text);
      expect(await readCurrentFile(folder)).toBe('damaged');
      expect(await readCurrent(folder)).toBeNull();
    }
  });

  it('is damaged where it is a folder', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'CURRENT'));
    expect(await readCurrentFile(folder)).toBe('damaged');
  });
});

describe('the folders of snapshots', () => {
  it('are listed by name, other things are not', async () => {
    const folder = await temporaryFolder();
    expect(await listSnapshots(folder)).toEqual([]);
    for (const one of ['ffffffffffffffff', name, 'aside-1', 'notes'])
      await mkdir(join(snapshotsFolder(folder), one), { recursive: true });
    expect(await listSnapshots(folder)).toEqual([name, 'ffffffffffffffff']);
  });

  it('stay when what a killed writer left is removed', async () => {
    const folder = await temporaryFolder();
    await removeLeftovers(folder);
    for (const one of [name, 'aside-1', 'aside-x-damaged']) {
      await mkdir(join(snapshotsFolder(folder), one), { recursive: true });
      await writeFile(join(snapshotsFolder(folder), one, 'words.bin'), 'x');
    }
    await writeCurrent(folder, name);
    await writeFile(join(folder, 'CURRENT.new'), name.slice(3));
    await removeLeftovers(folder);
    expect(await readdir(snapshotsFolder(folder))).toEqual([name]);
    expect(await readdir(folder)).toEqual(['CURRENT', 'snapshots']);
  });
});

describe('a data directory that cannot be written', () => {
  it('is told with its name and a remedy', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    const data = join(folder, 'file', 'data');
    const error: unknown = await createDataDirectory(data).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DataDirectoryError);
    expect(error).toMatchObject({ message: expect.stringContaining(data), remedy: expect.stringContaining('--data') });
  });

  it('is told to be full where it is', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    expect(unwritable('/data', full).remedy).toContain('Free some space');
  });
});

describe('a recorded corpus folder', () => {
  const path = fc
    .array(fc.constantFrom('a', 'b', 'data', '..x', 'ن'), { minLength: 1, maxLength: 4 })
    .map((parts) => `/${parts.join('/')}`);

  it('is found again', () => {
    fc.assert(
      fc.property(path, path, (data, corpus) => {
        const recorded = recordFolder(data, corpus);
        expect(recorded).not.toBe('');
        expect(recordedFolder(data, recorded)).toBe(resolve(corpus));
      }),
    );
  });

  it.each([
    { what: 'beside', data: '/srv/bot/data', corpus: '/srv/bot/corpus', moved: '/new/data', found: '/new/corpus' },
    { what: 'inside', data: '/srv/bot/data', corpus: '/srv/bot/data/texts', moved: '/new', found: '/new/texts' },
    { what: 'the same', data: '/srv/bot/data', corpus: '/srv/bot/data', moved: '/new', found: '/new' },
    {
      what: 'elsewhere',
      data: '/srv/bot/data',
      corpus: '/elsewhere/texts',
      moved: '/new/data',
      found: '/elsewhere/texts',
    },
    { what: 'above', data: '/srv/bot/data', corpus: '/srv', moved: '/new/data', found: '/srv' },
    { what: 'beside at the root', data: '/data', corpus: '/corpus', moved: '/new/data', found: '/corpus' },
  ])('moves along where it lies $what', ({ data, corpus, moved, found }) => {
    expect(recordedFolder(moved, recordFolder(data, corpus))).toBe(found);
  });
});
