// The wall time of one question on the command line, from nothing to the answer, beside that of loading the library
// which runs the model: what any program with it pays.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../dist/foundation/project-root.js';
import { interleave, median, printTable } from './support/measure.js';

const rounds = 7;
const question = 'متى يُعقد منتدى حوكمة الإنترنت 2020؟';
const data = mkdtempSync(join(tmpdir(), 'muntada-bench-'));

/** @param {string[]} args */
function node(...args) {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: projectRoot, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
const muntada = join(projectRoot, 'bin', 'muntada.js');

try {
  node(muntada, 'index', '--data', data, '--corpus', join(projectRoot, 'corpus'));
  const times = await interleave(
    {
      'import the library': () => node('-e', "import('@xenova/transformers')"),
      'muntada ask': () => node(muntada, 'ask', question, '--data', data),
    },
    rounds,
  );
  const reference = median(times['import the library'] ?? []);
  const rows = Object.entries(times).map(([name, list]) => [
    name,
    { 'median ms': median(list), 'fastest ms': Math.min(...list), 'of the import': median(list) / reference },
  ]);
  printTable(`One question on a snapshot that is there, ${rounds} runs in turns`, Object.fromEntries(rows));
} finally {
  rmSync(data, { recursive: true, force: true });
}
