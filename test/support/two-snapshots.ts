import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCurrent } from '../../src/indexes/data-directory.ts';
import { pathOf, type Victim } from './damage.ts';
import { runMuntada } from './run-muntada.ts';
import { writeToyCorpus } from './toy-corpus.ts';

/** A sound data directory with two snapshots, of which copies can be damaged. */
export interface TwoSnapshots {
  readonly original: Victim;
  /** A copy of it in which the one before is the live one. */
  readonly older: Victim;
  /** The folder that the live snapshot was made from. */
  readonly liveCorpus: string;
  /** Copies lie beside the same corpora. */
  readonly copy: () => Promise<Victim>;
}

/**
 * Builds them with the program as an operator would: first from one corpus, then from another one.
 *
 * @param root - An empty folder.
 */
export async function buildTwoSnapshots(root: string): Promise<TwoSnapshots> {
  const corpora = [join(root, 'corpus-a'), join(root, 'corpus-b')];
  const data = join(root, 'original');
  const names: string[] = [];
  for (const [i, corpus] of corpora.entries()) {
    await writeToyCorpus(corpus, i + 1);
    const { code, stderr } = await runMuntada(['index', '--data', data, '--corpus', corpus]);
    if (code !== 0) throw new Error(`The snapshots could not be built: ${stderr}`);
    names.push((await readCurrent(data))!);
  }
  const original = { data, other: names[0]!, live: names[1]! };
  let copies = 0;
  const copy = async () => {
    const victim = { ...original, data: join(root, `copy-${copies++}`) };
    await cp(data, victim.data, { recursive: true });
    return victim;
  };
  const older = await copy();
  await writeFile(pathOf(older, 'CURRENT'), `${original.other}\n`);
  return { original, older, liveCorpus: corpora[1]!, copy };
}
