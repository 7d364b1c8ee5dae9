import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCollections } from '../../../src/corpus/read-collections.ts';
import { isOfServer, uploadsFolder } from '../../../src/corpus/uploads/server-collection.ts';
import { CorpusError } from '../../../src/foundation/errors.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { writeFiles } from '../../support/write-files.ts';

const server = '123456789012345678';
const text = 'The lamp was lit in the harbour.\n';

async function folders(corpus: Readonly<Record<string, string>>, uploads: Readonly<Record<string, string>> = {}) {
  const [corpusFolder, data] = [await temporaryFolder('corpus'), await temporaryFolder('data')];
  await writeFiles(corpusFolder, corpus);
  const own = join(uploadsFolder(data), server);
  await mkdir(own, { recursive: true });
  await writeFiles(own, uploads);
  return { corpusFolder, data, own };
}

describe('readCollections', () => {
  it('keeps collections apart, and calls that the home which documents belong to that name none', async () => {
    const { corpusFolder, data } = await folders({ 'a.md': text, 'b.md': `---\ncollection: sun\n---\n${text}` });
    const { home, byName, ofServers } = await readCollections(corpusFolder, data);
    expect(home).toBe('default');
    expect([...byName].map(([name, { documents }]) => [name, documents.map(({ id }) => id)])).toEqual([
      ['default', ['a']],
      ['sun', ['b']],
    ]);
    expect([...ofServers]).toEqual([]);
  });

  it('calls the first by name the home where every document names a collection', async () => {
    const named = (name: string) => `---\ncollection: ${name}\n---\n${text}`;
    const { corpusFolder, data } = await folders({ 'a.md': named('sun'), 'b.md': named('moon') }, { 'c.md': text });
    expect((await readCollections(corpusFolder, data)).home).toBe('moon');
  });

  it('gives what a server added to that server, whatever its front matter says', async () => {
    const uploads = { 'a.md': `---\ncollection: default\nid: a\n---\n${text}`, 'b.txt': text };
    const { corpusFolder, data } = await folders({ 'a.md': text }, uploads);
    const { byName, ofServers, leftOut } = await readCollections(corpusFolder, data);
    const [own] = [byName.get(`server-${server}`)!];
    expect(own.documents.map(({ id, collection }) => [id, collection])).toEqual([
      [`server-${server}/a`, `server-${server}`],
      [`server-${server}/b`, `server-${server}`],
    ]);
    expect(byName.get('default')!.documents.map(({ id }) => id)).toEqual(['a']);
    expect([...ofServers]).toEqual([`server-${server}`]);
    expect(leftOut).toEqual([]);
  });

  it('leaves out what a server added that cannot be read, and says so', async () => {
    const { corpusFolder, data } = await folders({ 'a.md': text }, { 'b.md': '---\nyear: soon\n---\n', 'c.md': text });
    const { byName, leftOut } = await readCollections(corpusFolder, data);
    expect(byName.get(`server-${server}`)!.documents.map(({ path }) => path)).toEqual(['c.md']);
    expect(leftOut.map(({ file }) => file)).toContain('b.md');
  });

  it('says so of the only one that a server added too', async () => {
    const { corpusFolder, data } = await folders({ 'a.md': text }, { 'b.md': '---\nyear: soon\n---\n' });
    const { byName, leftOut } = await readCollections(corpusFolder, data);
    expect([...byName.keys()]).toEqual(['default']);
    expect(leftOut.map(({ file }) => file)).toContain('b.md');
  });

  it('has nothing of a server whose documents were all removed, and follows no link', async () => {
    const { corpusFolder, data, own } = await folders({ 'a.md': text });
    const outside = join(await temporaryFolder('outside'), 'secret.md');
    await writeFile(outside, text);
    await symlink(outside, join(own, 'secret.md'));
    const { byName, leftOut } = await readCollections(corpusFolder, data);
    expect([...byName.keys()]).toEqual(['default']);
    expect(leftOut).toEqual([]);
  });

  it('stops at what is wrong in the corpus folder', async () => {
    const { corpusFolder, data } = await folders({ 'a.md': '---\nyear: soon\n---\n' });
    await expect(readCollections(corpusFolder, data)).rejects.toThrow(CorpusError);
  });
});

describe('isOfServer', () => {
  it.each([
    { name: `server-${server}`, expected: true },
    { name: 'server-', expected: false },
    { name: 'servers', expected: false },
    { name: 'default', expected: false },
  ])('says $expected of $name', ({ name, expected }) => {
    expect(isOfServer(name)).toBe(expected);
  });
});
