import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runMuntada } from '../support/run-muntada.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const text = 'عقد فريق المكتبة لقاءه السنوي في مدينة صور. شارك في اللقاء 42 قارئاً من ثلاث مدارس.\n';

describe('documents added and removed by command', async () => {
  const folder = await temporaryFolder('corpus-files');
  const [data, corpus, inbox] = ['data', 'corpus', 'inbox'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await mkdir(inbox);
  const put = async (name: string, content: string | Buffer): Promise<string> => {
    await writeFile(join(inbox, name), content);
    return join(inbox, name);
  };
  const run = (...args: string[]) => runMuntada(['corpus', ...args, '--data', data, '--corpus', corpus]);

  it('copies sound documents, and names them', async () => {
    const [first, second] = [
      await put('لقاء صور.md', text),
      await put('club.txt', `---\nid: club\n---\n${text}${text}`),
    ];
    const added = await run('add', first, second, '--json');
    expect(added).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(added.stdout)).toMatchObject([
      { file: 'لقاء صور.md', language: 'ar', passages: 1, isReplaced: false },
      { file: 'club.txt' },
    ]);
    expect(await readFile(join(corpus, 'لقاء صور.md'), 'utf8')).toBe(text);
    const listed = await run('list', '--json');
    expect((JSON.parse(listed.stdout) as { id: string }[]).map(({ id }) => id)).toEqual(['club', 'لقاء صور']);
  });

  it('adds nothing where anything is wrong, and names every fault', async () => {
    const broken = await put('broken.md', `---\nlanguage: de\nyear: soon\n---\n${text}`);
    const clash = await put('clash.md', `---\nid: club\n---\n${text}`);
    const good = await put('good.md', text);
    const done = await run('add', broken, clash, good, join(inbox, 'gone.md'), await put('a.pdf', 'x'));
    expect(done.code).toBe(1);
    for (const part of [
      'for 5 faults',
      'line 2, language',
      'line 3, year',
      '"club" is also that of club.txt',
      'gone.md',
      'a.pdf',
    ])
      expect(done.stderr).toContain(part);
    expect((await readdir(corpus)).toSorted()).toEqual(['club.txt', 'لقاء صور.md']);
  });

  it('replaces a document only when it is told to', async () => {
    const again = await put('club.txt', `---\nid: club\ntitle: النادي\n---\n${text}`);
    expect((await run('add', again)).stderr).toContain('Add --replace');
    expect(await run('add', again, '--replace')).toMatchObject({
      code: 0,
      stdout: 'club.txt\tar\t1 passages\treplaced\tالنادي\n',
    });
  });

  it('puts documents into the folder of documents where there is one', async () => {
    await mkdir(join(corpus, 'documents'));
    expect((await run('add', await put('inside.md', text))).stdout).toMatch(/^documents\/inside\.md\t/u);
  });

  it('removes a document by its id, and names near ones for an unknown id', async () => {
    const unknown = await run('remove', 'documents/insid');
    expect(unknown).toMatchObject({ code: 1, stdout: '' });
    expect(unknown.stderr).toContain('Do you mean "documents/inside"?');
    await run(
      'add',
      await put('club.fr.md', `---\ntranslation_of: club\nlanguage: fr\n---\nLe club se réunit à Tyr chaque année.\n`),
    );
    expect((await run('remove', 'club')).stderr).toMatch(/translations of it:\n\S*club\.fr\.md/u);
    expect(await run('remove', 'documents/inside')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^documents\/inside\.md was deleted/u) as string,
    });
    expect(await readdir(join(corpus, 'documents'))).toEqual(['club.fr.md']);
  });

  it('does the same for what a server of Discord added', async () => {
    const server = ['--server', '123456789012345678'];
    const added = await run('add', await put('Server.md', text), ...server);
    expect(added).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Server.md\tar\t1 passages\tadded') as string,
    });
    expect(await readdir(join(data, 'uploads', '123456789012345678'))).toEqual(['Server.md']);
    expect((await run('add', await put('x.md', `---\ncollection: other\n---\n${text}`), ...server)).stderr).toContain(
      'a collection of their own',
    );
    expect((await run('list', ...server)).stdout).toMatch(/^Server\.md\tar\t/u);
    expect((await run('remove', 'server.txt', ...server)).stderr).toContain('Do you mean "Server.md"?');
    expect(await run('remove', 'server.md', ...server)).toMatchObject({ code: 0 });
    expect((await run('list', ...server, '--json')).stdout).toBe('[]\n');
    expect((await run('list', '--server', '../x')).stderr).toContain('no id of a server');
  });
});
