import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SnapshotError } from '../../../src/foundation/errors.ts';
import { snapshotsFolder, writeCurrent } from '../../../src/indexes/data-directory.ts';
import { snapshotName } from '../../../src/indexes/manifest.ts';
import { findCorpusFolder } from '../../../src/indexes/recorded-corpus.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

interface Written {
  /** In the manifest; `null` damages it. */
  readonly manifest: string | null;
  /** In the documents' file; `null` damages it. */
  readonly documents: string | null;
}

let count = 0;

/** Writes what matters of a snapshot; returns its name. */
async function write(data: string, { manifest, documents }: Written): Promise<string> {
  const text = JSON.stringify({ corpusFolder: manifest ?? 'another', number: count++ });
  const name = snapshotName(text);
  const folder = join(snapshotsFolder(data), name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), manifest === null ? `${text} ` : text);
  await writeFile(
    join(folder, 'documents.json'),
    documents === null ? '{' : JSON.stringify({ corpusFolder: documents }),
  );
  return name;
}

describe('findCorpusFolder', () => {
  it('finds none where there is no snapshot', async () => {
    const data = await temporaryFolder();
    expect(await findCorpusFolder(data)).toBeNull();
    expect(await findCorpusFolder(join(data, 'none'))).toBeNull();
  });

  it('takes the folder of the live snapshot, not of another', async () => {
    const data = await temporaryFolder();
    await write(data, { manifest: 'old', documents: 'old' });
    await writeCurrent(data, await write(data, { manifest: '../corpus', documents: '/other' }));
    expect(await findCorpusFolder(data)).toBe(join(data, '..', 'corpus'));
  });

  it('takes it from the documents where the manifest is damaged', async () => {
    const data = await temporaryFolder();
    await writeCurrent(data, await write(data, { manifest: null, documents: '/right' }));
    expect(await findCorpusFolder(data)).toBe('/right');
  });

  it('takes what all snapshots agree in where CURRENT is gone', async () => {
    const data = await temporaryFolder();
    await write(data, { manifest: '/right', documents: null });
    await write(data, { manifest: null, documents: '/right' });
    expect(await findCorpusFolder(data)).toBe('/right');
    await writeFile(join(data, 'CURRENT'), 'garbage');
    expect(await findCorpusFolder(data)).toBe('/right');
  });

  it.each<{ what: string; written: readonly Written[]; live: number | null }>([
    { what: 'both files of the live one are damaged', written: [{ manifest: null, documents: null }], live: 0 },
    {
      what: 'only another one tells',
      written: [
        { manifest: '/right', documents: '/right' },
        { manifest: null, documents: null },
      ],
      live: 1,
    },
    {
      what: 'CURRENT is gone and they differ',
      written: [
        { manifest: '/a', documents: '/a' },
        { manifest: '/b', documents: '/b' },
      ],
      live: null,
    },
  ])('refuses to guess where $what', async ({ written, live }) => {
    const data = await temporaryFolder();
    const names: string[] = [];
    for (const one of written) names.push(await write(data, one));
    if (live !== null) await writeCurrent(data, names[live]!);
    const error: unknown = await findCorpusFolder(data).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SnapshotError);
    expect(error).toMatchObject({
      message: expect.stringContaining(data),
      remedy: expect.stringContaining('--corpus'),
    });
  });

  it('refuses to guess where CURRENT names a snapshot that is gone', async () => {
    const data = await temporaryFolder();
    await write(data, { manifest: '/a', documents: '/a' });
    await writeCurrent(data, 'ffffffffffffffff');
    await expect(findCorpusFolder(data)).rejects.toThrow(SnapshotError);
  });
});
