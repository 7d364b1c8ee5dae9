import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EmbeddingModel } from '../../../src/embeddings/embedding-model.ts';
import { EmbeddingModelError } from '../../../src/foundation/errors.ts';
import { snapshotsFolder } from '../../../src/indexes/data-directory.ts';
import { embedPassages } from '../../../src/indexes/embed-passages.ts';
import { readReusableVectors, vectorKey } from '../../../src/indexes/reusable-vectors.ts';
import { writeSnapshot } from '../../../src/indexes/write-snapshot.ts';
import { createHashedEmbeddingModel } from '../../support/hashed-embedding-model.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { toyDocuments, toySnapshot } from '../../support/toy-snapshot.ts';

const texts = ['Forums meet every year.', 'Experts write reports.', 'Members ask questions.'];
const silent = () => undefined;

async function writtenData(): Promise<{ data: string; name: string }> {
  const data = await temporaryFolder();
  return { data, name: await writeSnapshot(data, await toySnapshot(toyDocuments(...texts))) };
}

describe('embedPassages', () => {
  it('gives one row a text, in order, and says how far it is', async () => {
    const model = createHashedEmbeddingModel(8);
    const many = Array.from({ length: 70 }, (_, i) => `text ${i}`);
    const steps: number[][] = [];
    const { values, embedded } = await embedPassages(model, many, new Map(), (...step) => steps.push(step));
    const expected = await createHashedEmbeddingModel(8).embedPassages(many);
    expect(values).toEqual(Float32Array.from(expected.flatMap((vector) => [...vector])));
    expect(embedded).toBe(70);
    expect(steps).toEqual([
      [0, 70],
      [32, 70],
      [64, 70],
      [70, 70],
    ]);
  });

  it('embeds nothing for no texts', async () => {
    expect(await embedPassages(createHashedEmbeddingModel(), [], new Map(), silent)).toMatchObject({ embedded: 0 });
  });

  it('embeds only texts that the live snapshot does not know', async () => {
    const { data } = await writtenData();
    const model = createHashedEmbeddingModel();
    const changed = [texts[2]!, 'A new text.', texts[0]!];
    const known = await readReusableVectors(data, model);
    const result = await embedPassages(model, changed, known, silent);
    expect(model.embedded).toEqual(['A new text.']);
    expect(result.embedded).toBe(1);
    const fresh = await embedPassages(createHashedEmbeddingModel(), changed, new Map(), silent);
    expect(result.values).toEqual(fresh.values);
    expect(result.keys).toEqual(fresh.keys);
  });

  it('refuses a model that gives no numbers', async () => {
    const model: EmbeddingModel = {
      ...createHashedEmbeddingModel(2),
      embedPassages: async (list) => list.map(() => Float32Array.of(1, Number.NaN)),
    };
    await expect(embedPassages(model, ['x'], new Map(), silent)).rejects.toThrow(EmbeddingModelError);
  });
});

describe('readReusableVectors', () => {
  const model = createHashedEmbeddingModel();

  it('knows every text of the live snapshot by its key', async () => {
    const { data } = await writtenData();
    expect([...(await readReusableVectors(data, model)).keys()].toSorted()).toEqual(texts.map(vectorKey).toSorted());
  });

  it.each([
    { what: 'another model', other: createHashedEmbeddingModel(32, 'other') },
    { what: 'a model of that name with other dimensions', other: createHashedEmbeddingModel(16) },
  ])('gives none for $what', async ({ other }) => {
    const { data } = await writtenData();
    expect(await readReusableVectors(data, other)).toEqual(new Map());
  });

  it('gives none where there is no snapshot', async () => {
    expect(await readReusableVectors(await temporaryFolder(), model)).toEqual(new Map());
  });

  it.each(['vectors.bin', 'manifest.json'])('gives none where %s is damaged', async (file) => {
    const { data, name } = await writtenData();
    const path = join(snapshotsFolder(data), name, file);
    const bytes = await readFile(path);
    bytes[bytes.length - 3]! ^= 1;
    await writeFile(path, bytes);
    expect(await readReusableVectors(data, model)).toEqual(new Map());
  });

  it('gives none where the vectors are those of another build, though the manifest vouches for them', async () => {
    const data = await temporaryFolder();
    const [own, foreign] = [await toySnapshot(toyDocuments(...texts)), await toySnapshot(toyDocuments('Others.'))];
    await writeSnapshot(data, { ...own, files: { ...own.files, 'vectors.bin': foreign.files['vectors.bin'] } });
    expect(await readReusableVectors(data, model)).toEqual(new Map());
  });
});
