import { existsSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { runMuntada } from '../support/run-muntada.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeFiles } from '../support/write-files.ts';
import { setTimeout } from 'node:timers/promises';
import { startMuntada, type RunningMuntada } from './web/start-muntada.ts';

const lamp = (place: string) => `The Lamp Meeting was held in ${place} in 2031. Ninety people took part in it.\n`;
const kite = 'The Kite Meeting was held in Norway in 2032. Seventy people took part in it.\n';
const kettle = 'The Kettle Meeting was held in Peru in 2033. Sixty people took part in it.\n';
const server = '123456789012345678';

/** Two collections of the corpus and one of a server, each of which knows nothing of the others. */
describe('collections', () => {
  let data: string;
  let corpus: string;
  let muntada: RunningMuntada;

  beforeAll(async () => {
    [data, corpus] = [await temporaryFolder('data'), await temporaryFolder('corpus')];
    await writeFiles(corpus, { 'lamp.md': lamp('Egypt'), 'kite.md': `---\ncollection: kites\n---\n${kite}` });
    await writeFiles(join(data, 'uploads', server), { 'kettle.md': kettle });
    muntada = await startMuntada(data, { corpus });
  }, 120_000);
  afterAll(() => muntada.stop());

  const until = async (isSo: () => boolean) => {
    for (const deadline = Date.now() + 20_000; !isSo() && Date.now() < deadline;) await setTimeout(100);
    expect(isSo()).toBe(true);
  };
  const ask = async (question: string, more: object = {}) => {
    const response = await fetch(`${muntada.address}/api/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ question, ...more }),
    });
    return { status: response.status, body: (await response.json()) as Answer & { error?: { remedy: string } } };
  };
  const askIn = async (question: string, collection: string) => {
    const args = ['ask', question, '--json', '--data', data, '--collection', collection];
    const { stdout, stderr, code } = await runMuntada(args);
    return { code, stderr, answer: code === 0 ? (JSON.parse(stdout) as Answer) : null };
  };

  it('answer from themselves alone', async () => {
    const questions = [
      'Where was the Lamp Meeting of 2031 held?',
      'Where was the Kite Meeting of 2032 held?',
      'Where was the Kettle Meeting of 2033 held?',
    ];
    const asked = await Promise.all(
      [{}, { collection: 'kites' }].flatMap((more) => questions.map((question) => ask(question, more))),
    );
    const cited = asked
      .map(({ body }) => body.citations.map(({ collection }) => collection))
      .map((all) => [...new Set(all)]);
    expect(cited).toEqual([['default'], [], [], [], ['kites'], []]);
    const near = asked.flatMap(({ body }) => body.nearest.map(({ documentId }) => documentId));
    expect(near.filter((id) => id.startsWith('server-'))).toEqual([]);
  });

  it('of a server are nobody else’s to choose, to list or to open', async () => {
    const { status, body } = await ask('Where was the Kettle Meeting held?', { collection: `server-${server}` });
    expect([status, body.error?.remedy]).toEqual([400, 'Use one of: default, kites.']);
    const listed = (await (await fetch(`${muntada.address}/api/documents`)).json()) as { documents: { id: string }[] };
    expect(listed.documents.map(({ id }) => id)).toEqual(['lamp']);
    const id = encodeURIComponent(`server-${server}/kettle`);
    expect((await fetch(`${muntada.address}/api/documents/${id}`)).status).toBe(404);
  });

  it('are named to who asks for one that there is not', async () => {
    const { answer } = await askIn('Where was the Kettle Meeting held?', `server-${server}`);
    expect(answer?.citations[0]).toMatchObject({
      collection: `server-${server}`,
      documentId: `server-${server}/kettle`,
    });
    const unknown = await askIn('Where?', 'moons');
    expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringContaining('There are: default, ')]);
  });

  it('are taken over by a running program when another one switches them, and go when nothing belongs to them', async () => {
    await writeFile(join(corpus, 'lamp.md'), lamp('Chile'));
    await rm(join(data, 'uploads', server, 'kettle.md'));
    expect((await runMuntada(['index', '--data', data])).code).toBe(0);
    await until(() => (muntada.said() + muntada.stdout()).includes('taken over'));
    expect((await ask('Where was the Lamp Meeting held?')).body.text).toContain('Chile');
    expect(await readdir(join(data, 'collections'))).toHaveLength(1);
    expect(existsSync(join(data, 'uploads', server))).toBe(true);
  });

  it('answer as before while what is live is damaged', async () => {
    await writeFile(join(data, 'CURRENT'), '0123456789abcdef\n');
    await until(() => (muntada.said() + muntada.stdout()).includes('cannot be used'));
    expect((await ask('Where was the Lamp Meeting held?')).body.text).toContain('Chile');
  });
});
