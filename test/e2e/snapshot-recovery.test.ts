import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { snapshotsFolder } from '../../src/indexes/data-directory.ts';
import { damages, exchange, forgeManifest, forgeName, pathOf, type DamagedFile } from '../support/damage.ts';
import { createRandom } from '../support/random.ts';
import { runMuntada } from '../support/run-muntada.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { buildTwoSnapshots, type TwoSnapshots } from '../support/two-snapshots.ts';

const root = await temporaryFolder('recovery');
const seed = 20261122;
const question = 'How many people took part in the Lantern Forum?';

type OwnAnswer = Pick<Answer, 'status' | 'text' | 'citations' | 'indexVersion'>;

let built: TwoSnapshots;
/** What the sound snapshots answer. */
let answers: Readonly<Record<'live' | 'other', OwnAnswer>>;
let copies = 0;

beforeAll(async () => {
  built = await buildTwoSnapshots(root);
  answers = { live: (await ask(built.original.data)).answer, other: (await ask(built.older.data)).answer };
}, 120_000);

/** What is answered, without what differs from time to time, and what is said beside it. */
async function ask(data: string): Promise<{ answer: OwnAnswer; notice: string }> {
  const { code, stdout, stderr } = await runMuntada(['ask', '--json', question, '--data', data]);
  if (code !== 0) throw new Error(`Asking failed: ${stderr}`);
  const { status, text, citations, indexVersion } = JSON.parse(stdout) as Answer;
  return { answer: { status, text, citations, indexVersion }, notice: stderr };
}

/** Asks a copy of a directory, and starts on another copy. */
async function askAndStart(data: string) {
  const [asked, started] = [join(root, `ask-${copies}`), join(root, `start-${copies++}`)];
  for (const folder of [asked, started]) await cp(data, folder, { recursive: true });
  return {
    ...(await ask(asked)),
    start: await runMuntada(['start', '--terminal', '--data', started], { input: `${question}\n` }),
  };
}

/** Nothing but the live snapshot, so that nothing else can answer in its place. */
async function alone() {
  const victim = await built.copy();
  await rm(join(snapshotsFolder(victim.data), victim.other), { recursive: true });
  return victim;
}

const damaging = (file: DamagedFile, kind: keyof typeof damages) => async () => {
  const victim = await alone();
  await damages[kind](pathOf(victim, file), createRandom(seed));
  return victim.data;
};

const forging =
  (...files: Parameters<typeof exchange>[1]) =>
  async () => {
    const victim = await built.copy();
    await exchange(victim, files);
    await forgeManifest(victim);
    await forgeName(victim);
    return victim.data;
  };

const rebuilt = /cannot be used: .+\nIt is built anew now\./u;

describe('a damaged data directory', () => {
  it('is a copy of one with two answers', () => {
    expect(answers).toMatchObject({ live: { status: 'answered' }, other: { status: 'answered' } });
    expect(answers.live.text).not.toBe(answers.other.text);
  });

  it.concurrent.each<{ what: string; make: () => Promise<string>; notice?: RegExp }>([
    { what: 'CURRENT is gone', make: damaging('CURRENT', 'delete'), notice: /Reading documents/u },
    { what: 'CURRENT is noise', make: damaging('CURRENT', 'fill with noise') },
    { what: 'the manifest is gone', make: damaging('manifest.json', 'delete') },
    { what: 'the manifest has another bit', make: damaging('manifest.json', 'flip a bit') },
    { what: 'the documents are cut off', make: damaging('documents.json', 'truncate') },
    { what: 'the passages are empty', make: damaging('passages.json', 'empty') },
    { what: 'a folder lies in place of the lexical index', make: damaging('lexical.bin', 'put a folder there') },
    { what: 'the words end in zeros', make: damaging('words.bin', 'zero the end') },
    { what: 'the vectors have another bit', make: damaging('vectors.bin', 'flip a bit') },
    { what: 'another lexical index is forged in', make: forging('lexical.bin') },
    { what: 'another graph is forged in', make: forging('hnsw.bin') },
    { what: 'other vectors with their graph are forged in', make: forging('vectors.bin', 'hnsw.bin') },
  ])(
    'is built anew from the same corpus, answers right, and says so: $what',
    async ({ make, notice = rebuilt }) => {
      const found = await askAndStart(await make());
      expect(found.answer).toEqual(answers.live);
      expect(found.notice).toMatch(notice);
      expect(found.start).toMatchObject({ code: 0, stderr: expect.stringMatching(notice) });
      expect(found.start.stdout).toContain(answers.live.text);
    },
    120_000,
  );

  it('that names the snapshot before serves it as it is', async () => {
    const { answer, notice, start } = await askAndStart(built.older.data);
    expect(answer).toEqual(answers.other);
    expect(notice).toBe('');
    expect(start.code).toBe(0);
    expect(start.stdout).toContain(answers.other.text);
  });

  it.concurrent.each<{ what: string; make: () => Promise<string> }>([
    {
      what: 'manifest and documents are damaged',
      make: async () => {
        const victim = await alone();
        for (const file of ['manifest.json', 'documents.json'] as const)
          await damages.truncate(pathOf(victim, file), createRandom(seed));
        return victim.data;
      },
    },
    {
      what: 'CURRENT is gone and the snapshots are of different corpora',
      make: async () => {
        const victim = await built.copy();
        await rm(pathOf(victim, 'CURRENT'));
        return victim.data;
      },
    },
    {
      what: 'the live snapshot is gone',
      make: async () => {
        const victim = await built.copy();
        await rm(join(snapshotsFolder(victim.data), victim.live), { recursive: true });
        return victim.data;
      },
    },
  ])(
    'that no longer tells its corpus asks for it, rather than to take another: $what',
    async ({ make }) => {
      const data = await make();
      for (const args of [
        ['ask', question],
        ['start', '--terminal'],
      ]) {
        const { code, stdout, stderr } = await runMuntada([...args, '--data', data]);
        expect({ code, stdout, stderr }).toEqual({
          code: 1,
          stdout: '',
          stderr: expect.stringContaining('index --corpus DIR'),
        });
      }
      const remedy = await runMuntada(['index', '--corpus', built.liveCorpus, '--data', data]);
      expect(remedy.code).toBe(0);
      expect(await ask(data)).toEqual({ answer: answers.live, notice: '' });
    },
    120_000,
  );

  it('is not mended from a corpus that is gone too', async () => {
    const victim = await alone();
    const data = join(root, 'elsewhere', 'data');
    await cp(victim.data, data, { recursive: true });
    await writeFile(pathOf({ ...victim, data }, 'words.bin'), '');
    const { code, stderr } = await runMuntada(['ask', question, '--data', data]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('--corpus') });
  });
});
