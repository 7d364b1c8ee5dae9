import { spawn, type ChildProcess } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/foundation/project-root.ts';
import { readCurrent, snapshotsFolder } from '../../src/indexes/data-directory.ts';
import { createRandom, type Random } from '../support/random.ts';
import { fingerprintOf, readOutcomes, type Outcome } from '../support/read-outcomes.ts';
import { runMuntada } from '../support/run-muntada.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeToyCorpus } from '../support/toy-corpus.ts';

const root = await temporaryFolder('kill');
const corpora = [join(root, 'corpus-a'), join(root, 'corpus-b')] as const;
const program = join(projectRoot, 'bin', 'muntada.js');
const seed = 20261123;

/** By corpus, what a whole snapshot holds. */
let fingerprints: readonly string[];
/** What a build says as it goes on. */
const phases = ['Reading', 'Embedding', 'Building', 'Writing'] as const;
/** How long an undisturbed build takes from its start to the first phase, and then in each of them. */
let lasts: readonly number[];

interface Build {
  readonly process: ChildProcess;
  /** When it has begun: at once, then each of its phases; all of them once it has ended. */
  readonly begun: readonly Promise<number>[];
  readonly ended: Promise<NodeJS.Signals | number | null>;
}

function startBuild(data: string, corpus: string): Build {
  const child = spawn(process.execPath, [program, 'index', '--rebuild', '--data', data, '--corpus', corpus], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const phaseBegun = phases.map(
    (phase) =>
      new Promise<number>((resolve) => {
        child.stderr.on('data', (chunk: Buffer) => chunk.includes(phase) && resolve(performance.now()));
        child.on('close', () => resolve(performance.now()));
      }),
  );
  return {
    process: child,
    begun: [Promise.resolve(performance.now()), ...phaseBegun],
    ended: new Promise((resolve) => child.on('close', (code, signal) => resolve(signal ?? code))),
  };
}

beforeAll(async () => {
  const found: string[] = [];
  for (const [i, corpus] of corpora.entries()) {
    await writeToyCorpus(corpus, i + 1);
    const build = startBuild(join(root, `whole-${i}`), corpus);
    if ((await build.ended) !== 0) throw new Error('The first build failed.');
    const times = [...(await Promise.all(build.begun)), performance.now()];
    lasts = times.slice(1).map((time, phase) => time - times[phase]!);
    found.push(await fingerprintOf(join(root, `whole-${i}`)));
  }
  fingerprints = found;
}, 120_000);

/** How many steps of writing a snapshot can be seen in its folder: a folder aside, seven files in it, another live one. */
const steps = 9;

async function stepOf(data: string, before: string | null): Promise<number> {
  if ((await readCurrent(data)) !== before) return steps;
  const names = await readdir(snapshotsFolder(data)).catch(() => []);
  const aside = names.find((name) => name.startsWith('aside-'));
  if (aside === undefined) return 0;
  return 1 + (await readdir(join(snapshotsFolder(data), aside)).catch(() => [])).length;
}

/** Waits until files are written, as far as chosen. */
async function waitForStep(build: Build, data: string, step: number): Promise<void> {
  const before = await readCurrent(data);
  while (build.process.exitCode === null && (await stepOf(data, before)) < step) await sleep(1);
}

/** Whether a directory holds a snapshot of one of the two corpora; or none, where there was none before. */
function isWhole(outcome: Outcome | undefined, before: string | null): boolean {
  if (outcome?.kind === 'snapshot') return fingerprints.includes(outcome.fingerprint);
  return outcome?.kind === 'absent' && before === null;
}

/**
 * Kills builds of the two corpora in turns; after each, what is there must be whole, and the next build must work.
 *
 * @param phasesOfRounds - In which phase to kill in each round: 0 before the first.
 * @returns What each kill left: nothing yet, the old snapshot or the new one; or that it came too late.
 */
async function killAgainAndAgain(data: string, random: Random, phasesOfRounds: readonly number[]): Promise<string[]> {
  const seen: string[] = [];
  for (const [round, phase] of phasesOfRounds.entries()) {
    const before = await readCurrent(data);
    const build = startBuild(data, corpora[round % 2]!);
    await build.begun[phase];
    await (phase === phases.length
      ? waitForStep(build, data, 1 + random.below(steps))
      : sleep(random.next() * lasts[phase]!));
    build.process.kill('SIGKILL');
    const isLate = (await build.ended) === 0;
    const [outcome] = await readOutcomes([data]);
    expect(isWhole(outcome, before)).toBe(true);
    const isNew = outcome?.kind === 'snapshot' && outcome.version !== before;
    seen.push(isLate ? 'too late' : isNew ? 'new' : before === null ? 'nothing' : 'old');
    // The next writer comes as an operator does: without a word about the dead one.
    const next = (round + 1) % 2;
    const index = await runMuntada(['index', '--json', '--data', data, '--corpus', corpora[next]!]);
    expect(index).toMatchObject({ code: 0 });
    expect(await fingerprintOf(data)).toBe(fingerprints[next]);
    expect((await readdir(data)).toSorted()).toEqual(['CURRENT', 'snapshots']);
    expect((await readdir(snapshotsFolder(data))).filter((name) => !/^[0-9a-f]{16}$/u.test(name))).toEqual([]);
  }
  return seen;
}

describe('killing a build', () => {
  it('leaves the old or the new snapshot whole, and the next build works, at 20 instants', async () => {
    const writing = phases.length;
    const lanes = [
      [0, writing, 1, writing],
      [writing, 1, writing, 2],
      [2, writing, writing, 0],
      [writing, 2, 3, writing],
      [3, writing, 2, writing],
    ];
    const seen = await Promise.all(
      lanes.map((rounds, lane) => killAgainAndAgain(join(root, `data-${lane}`), createRandom(seed + lane), rounds)),
    );
    expect(seen.flat().filter((what) => what !== 'too late').length).toBeGreaterThanOrEqual(15);
  }, 240_000);
});

describe('reading while another process writes', () => {
  it('always gives one whole snapshot', async () => {
    const data = join(root, 'busy');
    const build = async (corpus: number) => startBuild(data, corpora[corpus]!).ended;
    expect(await build(0)).toBe(0);
    const writing = (async () => [await build(1), await build(0), await build(1)])();
    const ended = writing.then(() => true);
    const hasEnded = () => Promise.race([ended, Promise.resolve(false)]);
    const outcomes: Outcome[] = [];
    do outcomes.push(...(await readOutcomes(Array.from({ length: 40 }, () => data))));
    while (!(await hasEnded()));
    expect(await writing).toEqual([0, 0, 0]);
    const found = outcomes.map((outcome) => (outcome.kind === 'snapshot' ? outcome.fingerprint : outcome));
    expect(new Set(found)).toEqual(new Set(fingerprints));
  }, 120_000);
});
