import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StoreError } from '../../../src/foundation/errors.ts';
import { startStore } from '../../../src/store/start-store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { toyAnswer } from '../../support/toy-answer.ts';

describe('startStore', () => {
  it('says what cannot be opened as it is said without a thread', async () => {
    const folder = await temporaryFolder('store');
    await writeFile(join(folder, 'muntada.db'), 'no database at all, but long enough to be looked at'.repeat(50));
    const error = await startStore(null, folder).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoreError);
    expect((error as StoreError).message).toContain(join(folder, 'muntada.db'));
    expect((error as StoreError).remedy).toContain('no database');
  });

  it('does what was called before it was closed, in that order, and opens again', async () => {
    const folder = await temporaryFolder('store');
    const { store } = await startStore(null, folder);
    const answers = Array.from({ length: 20 }, () => toyAnswer());
    const done: number[] = [];
    const kept = answers.map((answer, i) => store.keep(answer, null).then(() => done.push(i)));
    await Promise.all([...kept, store.close()]);
    expect(done).toEqual([...answers.keys()]);
    const { store: again } = await startStore(null, folder);
    expect(await again.count({})).toBe(answers.length);
    await again.close();
  });
});
