// Writes a moderation store as the built program would, in a process of its own that can be killed. It opens the store
// when the first line comes in; each line is a call, `[n, method, ...arguments]` as JSON. Before a call it says
// "begin <n>", after it "ack <n> <result>": at once, to whoever started it.
//
// node write-moderation.js one-by-one|at-once DATA_FOLDER [DATABASE_URL]
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { openStore } from '../../dist/store/open-store.js';

const [mode, dataFolder, url = null] = process.argv.slice(2);
/** @param {string} line */
const say = (line) => writeSync(1, `${line}\n`);

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
say('waiting');
await lines.next();
try {
  const { store, migration } = await openStore(url, dataFolder);
  say(`opened ${JSON.stringify([await store.check(), migration.applied])}`);
  const run = async () => {
    for await (const line of lines) await callOf(store, line)();
  };
  // At once: as so many people do who each do one thing after the other.
  await Promise.all(Array.from({ length: mode === 'one-by-one' ? 1 : 100 }, run));
  await store.close();
  say('closed');
} catch (error) {
  const { name, code, message, remedy } = error;
  say(`failed ${JSON.stringify({ name, code, message, remedy })}`);
  process.exit(1); // what it would still read holds it up otherwise
}

/**
 * @param {import('../../src/moderation/moderation-store.ts').ModerationStore} store
 * @param {string} line
 */
function callOf(store, line) {
  const [n, method, ...given] = JSON.parse(line, revive);
  return async () => {
    say(`begin ${n}`);
    const result = await store[method](...given);
    say(`ack ${n} ${JSON.stringify(result ?? null)}`);
  };
}

/**
 * @param {string} key
 * @param {unknown} value
 */
function revive(key, value) {
  return key === 'vector' ? Float32Array.from(Object.values(value)) : value;
}
