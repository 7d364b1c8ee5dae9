import { mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createUploads, uploadLimits, type Uploads } from '../../../../src/corpus/uploads/uploads.ts';
import { splitPassages } from '../../../../src/passages/split-passages.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const server = '123456789012345678';
const text = 'عقد فريق المكتبة لقاءه السنوي في مدينة صور. شارك في اللقاء 42 قارئاً من ثلاث مدارس.\n';

let folder: string;
let refreshed: number;
let failure: Error | null;
let uploads: Uploads;

beforeEach(async () => {
  folder = join(await temporaryFolder('uploads'), 'uploads');
  [refreshed, failure] = [0, null];
  uploads = createUploads({
    folder,
    countPassages: async (document) => splitPassages(document).length,
    refresh: async () => {
      refreshed++;
      if (failure !== null) throw failure;
    },
  });
});

const add = (name: string, content: string | Uint8Array = text, title: string | null = null, of = server) =>
  uploads.add(of, { name, bytes: Buffer.from(content), title });
const contentOf = (name: string, of = server) => readFile(join(folder, of, name), 'utf8');
const namesIn = async (of = server) => (await readdir(join(folder, of)).catch((): string[] => [])).toSorted();

describe('adding a document', () => {
  it('keeps the file as it is, and indexes it', async () => {
    const added = await add('لقاء صور.md', `# لقاء المكتبة في صور\n\n${text}`);
    expect(added).toMatchObject({
      isDone: true,
      isReplaced: false,
      passages: 1,
      upload: { name: 'لقاء صور.md', title: 'لقاء المكتبة في صور', language: 'ar' },
    });
    expect(await contentOf('لقاء صور.md')).toBe(`# لقاء المكتبة في صور\n\n${text}`);
    expect(refreshed).toBe(1);
    expect(await uploads.list(server)).toMatchObject([{ name: 'لقاء صور.md', language: 'ar' }]);
    expect(await uploads.list('987')).toEqual([]);
  });

  it('replaces one of the same name, whatever its capitals are', async () => {
    await add('Notes.md');
    expect(await add('NOTES.MD', `${text}\n${text}`)).toMatchObject({ isReplaced: true, upload: { name: 'Notes.md' } });
    expect(await namesIn()).toEqual(['Notes.md']);
    expect(await contentOf('Notes.md')).toBe(`${text}\n${text}`);
  });

  it('writes a title into the front matter, or one of its own, and leaves the text', async () => {
    expect(await add('a.txt', text, 'دفتر "صور"\n2021')).toMatchObject({ upload: { title: 'دفتر "صور" 2021' } });
    expect(await contentOf('a.txt')).toBe(`---\ntitle: "دفتر \\"صور\\" 2021"\n---\n${text}`);
    const added = await add('b.txt', `---\r\nlanguage: ar\r\n---\r\n${text}`, 'دفتر');
    expect(added).toMatchObject({ upload: { title: 'دفتر', language: 'ar' } });
    expect(await add('c.txt', `---\ntitle: أول\n---\n${text}`, 'ثان')).toMatchObject({
      refusal: 'faulty',
      faults: [{ where: 'title', problem: expect.stringContaining('has a title too') as string }],
    });
    expect(await add('d.txt', `---\n{ language: ar }\n---\n${text}`, 'دفتر')).toMatchObject({ refusal: 'faulty' });
    expect(await add('e.txt', text, 'ط'.repeat(121))).toMatchObject({ refusal: 'faulty' });
  });

  it.each([
    ['report.pdf', text, 'kind'],
    ['record.yaml', text, 'kind'],
    ['no-extension', text, 'kind'],
    ['.md', text, 'name'],
    ['long.txt', 'ا'.repeat(uploadLimits.fileBytes / 2 + 1), 'size'],
    ['marks.md', '- \n- \n***\n', 'silent'],
  ])('refuses %s', async (name, content, refusal) => {
    const done = await uploads.add(server, { name, bytes: Buffer.from(content), title: null });
    expect(done).toMatchObject({ isDone: false, refusal });
    expect(await namesIn()).toEqual([]);
  });

  it('names every fault of a file with its line and remedy, and changes nothing', async () => {
    await add('a.md');
    const broken = `---\nlanguage: de\nyear: soon\nsize: 3\n---\n${text}`;
    const refused = await add('a.md', broken);
    expect(refused).toMatchObject({
      refusal: 'faulty',
      faults: [{ where: 'line 2, language' }, { where: 'line 3, year' }, { where: 'line 4, size' }],
    });
    expect(await contentOf('a.md')).toBe(text);
    expect(refreshed).toBe(1);
    for (const bytes of [Buffer.from([0x61, 0xff]), Buffer.from('a\0b'), Buffer.from(''), Buffer.from('---\na: b\n')])
      expect(await uploads.add(server, { name: 'b.md', bytes, title: null })).toMatchObject({ refusal: 'faulty' });
    expect(await namesIn()).toEqual(['a.md']);
  });

  it('lets no document into another collection, and no two have one id', async () => {
    expect(await add('a.md', `---\ncollection: default-2\n---\n${text}`)).toMatchObject({
      refusal: 'faulty',
      faults: [{ where: 'collection' }],
    });
    expect(await add('a.md', `---\nid: ${'a'.repeat(79)}\n---\n${text}`)).toMatchObject({ faults: [{ where: 'id' }] });
    await add('a.md', `---\nid: tyre\n---\n${text}`);
    expect(await add('b.md', `---\nid: tyre\n---\n${text}`)).toMatchObject({ faults: [{ file: 'b.md', where: 'id' }] });
    expect(await add('a.md', `---\nid: tyre\n---\n${text}`)).toMatchObject({ isReplaced: true });
    expect(await add('b.md', `---\nid: tyre\n---\n${text}`, null, '7')).toMatchObject({ isDone: true });
  });

  it('knows translations among the documents of one server', async () => {
    const french = `---\ntranslation_of: tyre\n---\nL’équipe de la bibliothèque a tenu sa rencontre annuelle à Tyr.\n`;
    expect(await add('tyre.fr.md', french)).toMatchObject({ refusal: 'faulty', faults: [{ where: 'translation_of' }] });
    await add('tyre.md');
    expect(await add('tyre.fr.md', french)).toMatchObject({ isDone: true });
    expect(await uploads.remove(server, 'tyre.md')).toEqual({
      isDone: false,
      refusal: 'needed',
      files: ['tyre.fr.md'],
    });
    expect(await uploads.remove(server, 'tyre.fr.md')).toMatchObject({ isDone: true });
    expect(await uploads.remove(server, 'tyre.md')).toMatchObject({ isDone: true });
  });

  it('takes only so many files and so many bytes a server', async () => {
    await mkdir(join(folder, server), { recursive: true });
    const names = Array.from({ length: uploadLimits.files }, (_, i) => `${i}.txt`);
    await Promise.all(names.map((name) => writeFile(join(folder, server, name), text)));
    expect(await add('more.txt')).toEqual({ isDone: false, refusal: 'files' });
    expect(await add('7.txt')).toMatchObject({ isReplaced: true });
    const large = Buffer.concat([
      Buffer.from(text),
      Buffer.alloc(uploadLimits.fileBytes - Buffer.byteLength(text), ' '),
    ]);
    await mkdir(join(folder, '9'));
    for (let i = 0; i < 10; i++) await writeFile(join(folder, '9', `${i}.txt`), large);
    expect(await add('small.txt', text, null, '9')).toEqual({ isDone: false, refusal: 'space' });
    expect(await add('3.txt', text, null, '9')).toMatchObject({ isReplaced: true });
  });

  it('takes a document back where the build fails', async () => {
    await add('a.md');
    failure = new Error('the disk is full');
    expect(await add('a.md', `${text}\n${text}`)).toMatchObject({ refusal: 'unbuilt', error: failure });
    expect(await add('b.md')).toMatchObject({ refusal: 'unbuilt' });
    expect(await uploads.remove(server, 'a.md')).toMatchObject({ refusal: 'unbuilt' });
    expect(await namesIn()).toEqual(['a.md']);
    expect(await contentOf('a.md')).toBe(text);
  });

  it('adds two at once one after the other', async () => {
    const done = await Promise.all([add('a.md'), add('b.md'), add('a.md'), add('c.md', text, null, '7')]);
    expect(done.map((outcome) => outcome.isDone && outcome.isReplaced)).toEqual([false, false, true, false]);
    expect(await namesIn()).toEqual(['a.md', 'b.md']);
    expect(refreshed).toBe(4);
  });

  it('follows no symbolic link', async () => {
    const outside = join(await temporaryFolder('outside'), 'a.md');
    await writeFile(outside, 'not ours');
    await mkdir(join(folder, server), { recursive: true });
    await symlink(outside, join(folder, server, 'a.md'));
    expect(await uploads.list(server)).toEqual([]);
    expect(await add('a.md')).toMatchObject({ isDone: true, isReplaced: false });
    expect(await readFile(outside, 'utf8')).toBe('not ours');
    expect(await contentOf('a.md')).toBe(text);
    await symlink(join(folder, server), join(folder, '7'));
    await expect(add('b.md', text, null, '7')).rejects.toThrow('is no folder');
    await expect(uploads.list('../7')).rejects.toThrow('no id of a server');
  });

  it('removes what a killed writer left', async () => {
    await mkdir(join(folder, server), { recursive: true });
    const [old, fresh] = ['.aside-old', '.aside-new'].map((name) => join(folder, server, name));
    await writeFile(old!, 'half');
    await writeFile(fresh!, 'half');
    await utimes(old!, 0, 0);
    await add('a.md');
    expect(await namesIn()).toEqual(['.aside-new', 'a.md']);
  });
});

describe('removing and listing', () => {
  it('removes by name, in any capitals, and says what is unknown', async () => {
    await add('Notes.md');
    expect(await uploads.remove(server, 'notes.md')).toMatchObject({ isDone: true, upload: { name: 'Notes.md' } });
    expect(await uploads.remove(server, 'notes.md')).toEqual({ isDone: false, refusal: 'unknown' });
    expect(await uploads.remove(server, '../../x.md')).toEqual({ isDone: false, refusal: 'unknown' });
    expect(refreshed).toBe(2);
  });

  it('lists what an operator put there too, sound or not, and reads a change', async () => {
    await mkdir(join(folder, server), { recursive: true });
    await writeFile(join(folder, server, 'broken.md'), Buffer.from([0xff]));
    await writeFile(join(folder, server, 'README.md'), text);
    await writeFile(join(folder, server, 'own.txt'), text);
    expect(await uploads.list(server)).toMatchObject([
      { name: 'broken.md', title: 'broken.md', language: null },
      { name: 'own.txt', language: 'ar' },
    ]);
    await writeFile(join(folder, server, 'own.txt'), 'The readers of the library met in Tyre and talked about books.');
    expect(await uploads.list(server)).toMatchObject([{}, { name: 'own.txt', language: 'en' }]);
  });
});
