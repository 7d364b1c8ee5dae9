import { cp, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { snapshotFiles } from '../../src/indexes/manifest.ts';
import { damagedFiles, damages, exchange, forgeManifest, forgeName, pathOf, type Victim } from '../support/damage.ts';
import { createRandom } from '../support/random.ts';
import { fingerprintOf, readOutcomes, type Outcome } from '../support/read-outcomes.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { buildTwoSnapshots, type TwoSnapshots } from '../support/two-snapshots.ts';

const root = await temporaryFolder('damage');
const seed = 20261122;
let original: Victim;
let copy: TwoSnapshots['copy'];
let fingerprints: Readonly<Record<'live' | 'other', string>>;

beforeAll(async () => {
  const built = await buildTwoSnapshots(root);
  ({ original, copy } = built);
  fingerprints = { live: await fingerprintOf(original.data), other: await fingerprintOf(built.older.data) };
}, 120_000);

/** An error that says what is wrong and what to do, or nothing, or one snapshot whole. */
function isHonest(outcome: Outcome): boolean {
  if (outcome.kind === 'absent') return true;
  if (outcome.kind === 'snapshot') return Object.values(fingerprints).includes(outcome.fingerprint);
  return outcome.name === 'SnapshotError' && /snapshot/u.test(outcome.message) && outcome.remedy !== null;
}

interface Case {
  readonly what: string;
  readonly data: string;
}

async function expectHonesty(cases: readonly Case[]): Promise<Outcome[]> {
  const outcomes = await readOutcomes(cases.map(({ data }) => data));
  const wrong = outcomes.flatMap((outcome, i) => (isHonest(outcome) ? [] : [{ what: cases[i]!.what, outcome }]));
  expect(wrong).toEqual([]);
  return outcomes;
}

describe('reading a damaged snapshot', () => {
  it('has two snapshots that differ, with graphs of equal size', async () => {
    expect(fingerprints.live).not.toBe(fingerprints.other);
    const sizes = [original.live, original.other].map(
      async (name) => (await stat(pathOf(original, 'hnsw.bin', name))).size,
    );
    const [live, other] = await Promise.all(sizes);
    expect(live).toBe(other);
  });

  it('fails clearly, or gives one whole snapshot, after each of 240 damages to one file', async () => {
    const random = createRandom(seed);
    const kinds = Object.entries(damages);
    const cases: Case[] = [];
    for (let i = 0; cases.length < 240; i++) {
      const [kind, damage] = kinds[i % kinds.length]!;
      const file = damagedFiles[Math.floor(i / kinds.length) % damagedFiles.length]!;
      const victim = await copy();
      await damage(pathOf(victim, file), random);
      cases.push({ what: `${kind}: ${file}`, data: victim.data });
    }
    const outcomes = await expectHonesty(cases);
    const refused = outcomes.filter(({ kind }) => kind !== 'snapshot').length;
    expect(refused).toBeGreaterThan(220); // zeros at an end of zeros change nothing
  }, 120_000);

  it.each<{ forgery: string; forge: (victim: Victim) => Promise<void> }>([
    { forgery: 'nothing else', forge: async () => undefined },
    { forgery: 'the manifest corrected', forge: forgeManifest },
    {
      forgery: 'the manifest corrected, the folder renamed, CURRENT rewritten',
      forge: async (victim) => {
        await forgeManifest(victim);
        await forgeName(victim);
      },
    },
  ])('never mixes two snapshots: files exchanged, $forgery', async ({ forge }) => {
    const random = createRandom(seed);
    const subsets = [
      ...snapshotFiles.map((file) => [file]),
      ...snapshotFiles.map((file) => snapshotFiles.filter((other) => other !== file)),
      ...Array.from({ length: 6 }, () => snapshotFiles.filter(() => random.below(2) === 1)),
    ].filter(({ length }) => length > 0 && length < snapshotFiles.length);
    const cases: Case[] = [];
    for (const files of subsets) {
      const victim = await copy();
      await exchange(victim, files);
      await forge(victim);
      cases.push({ what: files.join(', '), data: victim.data });
    }
    const outcomes = await expectHonesty(cases);
    expect(outcomes.filter(({ kind }) => kind !== 'error')).toEqual([]);
  });

  it('never takes one snapshot under the manifest of the other', async () => {
    const cases: Case[] = [];
    for (const forge of [[], [forgeName], [forgeManifest], [forgeManifest, forgeName]]) {
      const victim = await copy();
      await exchange(victim, ['manifest.json']);
      for (const step of forge) await step(victim);
      cases.push({ what: `manifest exchanged, ${forge.length} forgeries`, data: victim.data });
    }
    const outcomes = await expectHonesty(cases);
    expect(outcomes.filter(({ kind }) => kind !== 'error')).toEqual([]);
  });

  it('refuses two files of one snapshot in each other’s place', async () => {
    const cases: Case[] = [];
    for (const [one, two] of snapshotFiles.flatMap((one, i) =>
      snapshotFiles.slice(i + 1).map((two) => [one, two] as const),
    )) {
      const victim = await copy();
      await cp(pathOf(victim, one, original.live), join(victim.data, 'aside'));
      await cp(pathOf(victim, two), pathOf(victim, one));
      await cp(join(victim.data, 'aside'), pathOf(victim, two));
      await forgeManifest(victim);
      await forgeName(victim);
      cases.push({ what: `${one}, ${two}`, data: victim.data });
    }
    const outcomes = await expectHonesty(cases);
    expect(outcomes.filter(({ kind }) => kind !== 'error')).toEqual([]);
  });

  it('serves the one before, whole, where CURRENT names it', async () => {
    const victim = await copy();
    await writeFile(pathOf(victim, 'CURRENT'), original.other);
    expect(await expectHonesty([{ what: 'the one before', data: victim.data }])).toMatchObject([
      { version: original.other, fingerprint: fingerprints.other },
    ]);
  });

  it('survives 120 damages that everything vouches for, the graph above all', async () => {
    const random = createRandom(seed + 1);
    const folders: string[] = [];
    for (let i = 0; i < 120; i++) {
      const victim = await copy();
      const file = i % 2 === 0 ? 'hnsw.bin' : random.pick(snapshotFiles);
      const { truncate, extend, 'flip a bit': flip, 'zero the end': zero } = damages;
      await random.pick([flip, flip, flip, truncate, extend, zero])(pathOf(victim, file), random);
      await forgeManifest(victim);
      await forgeName(victim);
      folders.push(victim.data);
    }
    // What a forger writes into a text cannot be told from the truth; but it ends no process, and no error is a riddle.
    const errors = (await readOutcomes(folders)).filter((outcome) => outcome.kind === 'error');
    expect(errors.filter((error) => !isHonest(error))).toEqual([]);
    expect(errors.length).toBeGreaterThan(60);
  }, 120_000);
});
