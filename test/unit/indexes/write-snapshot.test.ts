import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DataDirectoryError } from '../../../src/foundation/errors.ts';
import { readCurrent, snapshotsFolder } from '../../../src/indexes/data-directory.ts';
import { readSnapshot } from '../../../src/indexes/read-snapshot.ts';
import { writeSnapshot, type SnapshotContents } from '../../../src/indexes/write-snapshot.ts';
import { createHashedEmbeddingModel } from '../../support/hashed-embedding-model.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { toyDocuments, toySnapshot } from '../../support/toy-snapshot.ts';

const contents = (...texts: string[]) => toySnapshot(toyDocuments(...texts));
const first = await contents('Forums meet every year.', 'Experts write reports.');
const second = await contents('Members ask questions.', 'Experts write reports.');
const third = await contents('Nobody answers.');

/** The names of the snapshots, and of whatever else lies among them. */
const names = (data: string) => readdir(snapshotsFolder(data));

async function live(data: string): Promise<string[] | undefined> {
  const snapshot = await readSnapshot(data);
  return snapshot?.passages.map(({ documentId, start, end }) => {
    return snapshot.documents.get(documentId)!.text.slice(start, end);
  });
}

describe('writeSnapshot', () => {
  it('makes a snapshot that is read as it was written', async () => {
    const data = join(await temporaryFolder(), 'new');
    const name = await writeSnapshot(data, first);
    expect(await readCurrent(data)).toBe(name);
    expect(await live(data)).toEqual(['Forums meet every year.', 'Experts write reports.']);
    const snapshot = await readSnapshot(data);
    expect(snapshot).toMatchObject({ version: name, corpusFolder: join(data, '..', 'corpus'), modelId: 'hashed' });
    const question = await createHashedEmbeddingModel().embedQuestion('experts, reports');
    expect(snapshot?.vectors.search(question, 1)[0]?.passage).toBe(1);
    expect([...(snapshot?.stems.search([[{ term: 'report', weight: 1 }]]) ?? [])].map(Boolean)).toEqual([false, true]);
    expect(snapshot?.grams.has('_for')).toBe(true);
    expect(snapshot?.words.passageOffsets).toHaveLength(3);
  });

  it('gives equal contents an equal name', async () => {
    const [one, other] = [await temporaryFolder(), await temporaryFolder()];
    expect(await writeSnapshot(one, first)).toBe(await writeSnapshot(other, first));
    expect(await writeSnapshot(one, second)).not.toBe(await readCurrent(other));
  });

  it('keeps the one before, and nothing older', async () => {
    const data = await temporaryFolder();
    const written: string[] = [];
    for (const one of [first, second, third]) {
      written.push(await writeSnapshot(data, one));
      expect((await names(data)).toSorted()).toEqual(written.slice(-2).toSorted());
    }
    expect(await live(data)).toEqual(['Nobody answers.']);
  });

  it('leaves the live one in place when it is written again', async () => {
    const data = await temporaryFolder();
    const name = await writeSnapshot(data, first);
    await writeFile(join(snapshotsFolder(data), name, 'note'), 'still here');
    expect(await writeSnapshot(data, first)).toBe(name);
    expect(await names(data)).toEqual([name]);
    expect(await readFile(join(snapshotsFolder(data), name, 'note'), 'utf8')).toBe('still here');
  });

  it.each(['documents.json', 'hnsw.bin', 'manifest.json'])(
    'replaces one of that name whose %s is damaged',
    async (file) => {
      const data = await temporaryFolder();
      const name = await writeSnapshot(data, first);
      await truncate(join(snapshotsFolder(data), name, file), 10);
      expect(await writeSnapshot(data, first)).toBe(name);
      expect(await live(data)).toHaveLength(2);
      expect(await names(data)).toEqual([name]);
    },
  );

  it('removes what a killed writer left', async () => {
    const data = await temporaryFolder();
    await mkdir(join(snapshotsFolder(data), 'aside-123'), { recursive: true });
    await writeFile(join(snapshotsFolder(data), 'aside-123', 'words.bin'), 'half');
    const name = await writeSnapshot(data, first);
    expect(await names(data)).toEqual([name]);
  });
});

describe('a snapshot that cannot be written', () => {
  const beside = (path: string, file: string) => join(dirname(path), file);
  const failures: { what: string; writeGraph: SnapshotContents['writeGraph'] }[] = [
    { what: 'the graph is not written', writeGraph: async () => undefined },
    { what: 'the graph is refused', writeGraph: () => Promise.reject(new RangeError('cut off')) },
    {
      what: 'another file changes on the way',
      writeGraph: async (path) => {
        await second.writeGraph(path);
        await truncate(beside(path, 'words.bin'), 20);
      },
    },
    {
      what: 'another file is lost on the way',
      writeGraph: async (path) => {
        await second.writeGraph(path);
        await rm(beside(path, 'passages.json'));
      },
    },
  ];

  it.each(failures)('leaves the live one and nothing else: $what', async ({ writeGraph }) => {
    const data = await temporaryFolder();
    const name = await writeSnapshot(data, first);
    const error: unknown = await writeSnapshot(data, { ...second, writeGraph }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DataDirectoryError);
    expect(await names(data)).toEqual([name]);
    expect(await live(data)).toHaveLength(2);
  });

  it('passes on a fault of the program as it is', async () => {
    const data = await temporaryFolder();
    const files = { ...second.files, 'words.bin': undefined as unknown as Uint8Array };
    const error: unknown = await writeSnapshot(data, { ...second, files }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect(await names(data)).toEqual([]);
  });

  it('is told where a file stands in the way of the snapshots', async () => {
    const data = await temporaryFolder();
    await writeFile(snapshotsFolder(data), '');
    await expect(writeSnapshot(data, first)).rejects.toThrow(DataDirectoryError);
  });

  it('is told where a folder stands in the way of CURRENT', async () => {
    const data = await temporaryFolder();
    await mkdir(join(data, 'CURRENT', 'inside'), { recursive: true });
    await expect(writeSnapshot(data, first)).rejects.toThrow(DataDirectoryError);
  });
});
