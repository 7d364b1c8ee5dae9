// Reads data directories with the built program, one a line of standard input, and prints what became of each as one
// line of JSON. A process of its own: where a damaged file takes the process down, only this one goes.
import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { readSnapshot } from '../../dist/indexes/read-snapshot.js';

for await (const folder of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await outcomeOf(folder)));
}

/** @param {string} folder */
async function outcomeOf(folder) {
  try {
    const snapshot = await readSnapshot(folder);
    return snapshot === null
      ? { kind: 'absent' }
      : { kind: 'snapshot', version: snapshot.version, fingerprint: fingerprint(snapshot) };
  } catch (error) {
    return { kind: 'error', name: error.name, message: error.message, remedy: error.remedy ?? null };
  }
}

/**
 * Everything that answers could be made of, and what every vector and every term finds.
 *
 * @param {import('../../src/indexes/snapshot.ts').Snapshot} snapshot
 */
function fingerprint(snapshot) {
  const hash = createHash('sha256');
  /** @param {unknown} value */
  const add = (value) => hash.update(value instanceof Float32Array ? Buffer.from(value.buffer) : JSON.stringify(value));
  const { documents, passages, modelId, tokenTableId, grams, stems, words, vectors } = snapshot;
  add([modelId, tokenTableId, [...documents], passages]);
  for (const index of [grams, stems]) {
    for (const term of index.terms()) {
      add([term, index.idf(term)]);
      add(index.search([[{ term, weight: 1 }]]));
    }
  }
  for (const list of Object.values(words)) add([...list]);
  for (let passage = 0; passage < vectors.size; passage++) {
    const vector = vectors.vector(passage);
    add(vector);
    add(vectors.search(vector, 20));
  }
  return hash.digest('hex');
}
