// A whole answer on 10,000 passages, beside one MiniSearch query on the same passages, with each step's share.
import MiniSearch from 'minisearch';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAnswering } from '../dist/composition/answering.js';
import { readConfig } from '../dist/config.js';
import { readSnapshot } from '../dist/indexes/read-snapshot.js';
import { askAbout, writeCollection } from './support/collection.js';
import { median, printTable, quantile, say, timeOf } from './support/measure.js';
import { profileSteps } from './support/profile-steps.js';

const size = 10_000;
const count = 200;
const folder = mkdtempSync(join(tmpdir(), 'muntada-bench-'));
const silent = { onProgress: () => undefined, onRebuild: () => undefined, onLeftOut: () => undefined };

try {
  const config = readConfig({ CORPUS_DIR: join(folder, 'corpus'), DATA_DIR: join(folder, 'data') });
  const documents = writeCollection(join(folder, 'corpus'), size);
  /** @type {import('../src/assistant.ts').Assistant | undefined} */
  let assistant;
  const buildMs = await timeOf(async () => ({ assistant } = await openAnswering(config, silent)));
  const { passages, documents: byId } = await readSnapshot(config.dataFolder);
  const theirs = new MiniSearch({ fields: ['title', 'text'] });
  const addMs = await timeOf(() =>
    theirs.addAll(
      passages.map(({ documentId, start, end }, id) => {
        const { title, text } = byId.get(documentId);
        return { id, title, text: text.slice(start, end) };
      }),
    ),
  );
  say(
    `${passages.length} passages of ${byId.size} documents: built in ${seconds(buildMs)} s, by MiniSearch in ${seconds(addMs)} s.`,
  );

  // Every question is asked once: neither side has its answer at hand. Others before them warm both up.
  const [warming, asked, profiled] = [3, 1, 2].map((seed) => askAbout(documents, count, seed));
  const ask = (question) => assistant.ask({ question });
  for (const question of warming) {
    await ask(question);
    theirs.search(question);
  }
  const [answers, queries] = [[], []];
  const statuses = {};
  for (const question of asked) {
    let answer;
    answers.push(await timeOf(async () => (answer = await ask(question))));
    queries.push(await timeOf(() => theirs.search(question)));
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
  }
  const row = (times) => ({
    'p50 ms': median(times),
    'p95 ms': quantile(times, 0.95),
    'p50 of MiniSearch': median(times) / median(queries),
  });
  printTable(`${count} questions, each once, in turns`, {
    'one MiniSearch query': row(queries),
    'whole answer': row(answers),
  });
  printTable('What the answers said', { answers: statuses });

  const shares = await profileSteps(async () => {
    for (const question of profiled) await ask(question);
  });
  const rows = Object.entries(shares).map(([step, share]) => [
    step,
    { share: `${(share * 100).toFixed(1)} %`, 'about ms': share * median(answers) },
  ]);
  printTable(`Where the time goes, ${count} other questions`, Object.fromEntries(rows));
  say(`${Math.round(process.memoryUsage.rss() / 2 ** 20)} MiB resident, MiniSearch's index included.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function seconds(ms) {
  return (ms / 1000).toFixed(1);
}
