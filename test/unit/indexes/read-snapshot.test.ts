import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SnapshotError } from '../../../src/foundation/errors.ts';
import { snapshotsFolder, writeCurrent } from '../../../src/indexes/data-directory.ts';
import { snapshotName, type Manifest } from '../../../src/indexes/manifest.ts';
import { readManifest, readSnapshot } from '../../../src/indexes/read-snapshot.ts';
import { writeSnapshot, type SnapshotContents } from '../../../src/indexes/write-snapshot.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { toyDocuments, toySnapshot } from '../../support/toy-snapshot.ts';

const sound = await toySnapshot(toyDocuments('Forums meet every year.', 'Experts write reports. They are long.'));
const foreign = await toySnapshot(toyDocuments('Members ask questions.', 'Nobody answers them. Ever.'));

type Files = SnapshotContents['files'];
type JsonFile = { buildId: string; items: Record<string, unknown>[] };

/** One file of the sound snapshot, its JSON changed. */
function edited(file: 'documents.json' | 'passages.json', edit: (content: JsonFile) => unknown): Partial<Files> {
  const content = JSON.parse(Buffer.from(sound.files[file]).toString()) as JsonFile;
  return { [file]: Buffer.from(JSON.stringify(edit(content) ?? content)) };
}

/** The snapshot of some files, with a manifest that vouches for them. */
async function written(files: Partial<Files>, manifest: Partial<Manifest> = {}): Promise<string> {
  const data = await temporaryFolder();
  const contents = { ...sound, manifest: { ...sound.manifest, ...manifest }, files: { ...sound.files, ...files } };
  await writeSnapshot(data, contents);
  return data;
}

/** Why a snapshot is refused, where it is refused as it should be. */
async function refusalOf(data: string): Promise<string> {
  const error: unknown = await readSnapshot(data).catch((reason: unknown) => reason);
  const isClear = error instanceof SnapshotError && error.remedy.includes('index --rebuild');
  return isClear ? error.message : `no clear refusal but ${String(error)}`;
}

describe('readSnapshot', () => {
  it('finds none in a directory without one', async () => {
    const data = await temporaryFolder();
    expect(await readSnapshot(data)).toBeNull();
    expect(await readManifest(data)).toBeNull();
  });

  it('reads what nobody changed', async () => {
    expect((await readSnapshot(await written({})))?.passages).toHaveLength(2);
  });

  it.each(Object.keys(sound.files) as (keyof Files)[])(
    'refuses another snapshot’s %s that its manifest vouches for',
    async (file) => {
      const data = await written({ [file]: foreign.files[file] });
      expect(await refusalOf(data)).toContain(`${file} belongs to another snapshot`);
    },
  );

  it('refuses another snapshot’s graph that its manifest vouches for', async () => {
    const data = await temporaryFolder();
    await writeSnapshot(data, { ...sound, writeGraph: (path) => foreign.writeGraph(path) });
    expect(await refusalOf(data)).toMatch(/another vector/u);
  });

  it.each<{ what: string; files: Partial<Files>; words: RegExp }>([
    { what: 'documents that are no JSON', files: { 'documents.json': Buffer.from('{') }, words: /JSON/u },
    { what: 'documents that are null', files: { 'documents.json': Buffer.from('null') }, words: /another snapshot/u },
    {
      what: 'documents that are no list',
      files: edited('documents.json', (content) => ({ ...content, items: {} })),
      words: /documents.json is damaged at its top/u,
    },
    {
      what: 'a document without text',
      files: edited('documents.json', ({ items }) => void delete items[1]!['text']),
      words: /documents\.json is damaged at 1/u,
    },
    {
      what: 'a document in an unknown language',
      files: edited('documents.json', ({ items }) => void (items[0]!['language'] = 'xx')),
      words: /documents\.json is damaged at 0/u,
    },
    {
      what: 'fewer documents',
      files: edited('documents.json', ({ items }) => void items.pop()),
      words: /documents are 1 instead of 2/u,
    },
    {
      what: 'two documents of one id',
      files: edited('documents.json', ({ items }) => void (items[1]!['id'] = items[0]!['id'])),
      words: /documents are 1 instead of 2/u,
    },
    {
      what: 'fewer passages',
      files: edited('passages.json', ({ items }) => void items.pop()),
      words: /passages are 1 instead of 2/u,
    },
    {
      what: 'a passage of no document',
      files: edited('passages.json', ({ items }) => void (items[1]!['documentId'] = 'none')),
      words: /out of its document/u,
    },
    {
      what: 'a passage that ends beyond its document',
      files: edited('passages.json', ({ items }) => void (items[1]!['end'] = 1000)),
      words: /out of its document/u,
    },
    {
      what: 'a sentence that begins before its passage',
      files: edited('passages.json', ({ items }) => void (items[1]!['start'] = 5)),
      words: /out of its document/u,
    },
    {
      what: 'a sentence less',
      files: edited('passages.json', ({ items }) => void (items[1]!['sentences'] as unknown[]).pop()),
      words: /sentences are 3 instead of 2/u,
    },
    {
      what: 'a sentence without an end',
      files: edited('passages.json', ({ items }) => void (items[1]!['sentences'] = [[3]])),
      words: /damaged at 1: it is no passage/u,
    },
    {
      what: 'lexical indexes that are none',
      files: { 'lexical.bin': Buffer.from('MUNTADA1') },
      words: /no(?:t)? a file/u,
    },
  ])('refuses $what, though the manifest vouches for it', async ({ files, words }) => {
    expect(await refusalOf(await written(files))).toMatch(words);
  });

  it('refuses a manifest that counts otherwise', async () => {
    expect(await refusalOf(await written({}, { passages: 3 }))).toMatch(/instead of 3/u);
  });

  it('refuses a manifest of other inputs', async () => {
    const inputs = { ...sound.manifest.inputs, modelId: 'other' };
    expect(await refusalOf(await written({}, { inputs }))).toMatch(/belongs to another snapshot/u);
  });

  it('refuses the snapshot of another version of the program', async () => {
    const data = await temporaryFolder();
    const text = JSON.stringify({ corpusFolder: '.', inputs: { format: 1, analyserVersion: 1 } });
    const folder = join(snapshotsFolder(data), snapshotName(text));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'manifest.json'), text);
    await writeCurrent(data, snapshotName(text));
    expect(await refusalOf(data)).toMatch(/another version of the program/u);
    await expect(readManifest(data)).rejects.toThrow(SnapshotError);
  });

  it('refuses a CURRENT that names nothing, or what is not there', async () => {
    const data = await written({});
    await writeFile(join(data, 'CURRENT'), 'garbage');
    expect(await refusalOf(data)).toMatch(/CURRENT/u);
    await writeCurrent(data, 'ffffffffffffffff');
    expect(await refusalOf(data)).toMatch(/ffffffffffffffff/u);
    await rm(join(data, 'CURRENT'));
    expect(await readSnapshot(data)).toBeNull();
  });
});
