import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DataDirectoryError } from '../../../src/foundation/errors.ts';
import { whileLocked } from '../../../src/indexes/write-lock.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const outcomeOf = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);

describe('whileLocked', () => {
  it('gives the result, and leaves no lock behind', async () => {
    const folder = await temporaryFolder();
    expect(await whileLocked(folder, async () => readdir(folder))).toContain('write.lock');
    expect(await readdir(folder)).toEqual(['snapshots']);
  });

  it('passes on what the action throws, and leaves no lock behind', async () => {
    const folder = await temporaryFolder();
    const failure = new RangeError('broken');
    expect(await outcomeOf(whileLocked(folder, () => Promise.reject(failure)))).toBe(failure);
    expect(await readdir(folder)).toEqual(['snapshots']);
  });

  it('lets the second writer begin when the first has ended', async () => {
    const folder = await temporaryFolder();
    const events: string[] = [];
    let second: Promise<void> | undefined;
    await whileLocked(folder, async () => {
      events.push('first begins');
      second = whileLocked(folder, async () => void events.push('second begins'));
      await readdir(folder);
      events.push('first ends');
    });
    await second;
    expect(events).toEqual(['first begins', 'first ends', 'second begins']);
  });

  it('tells the second writer when the first does not end', async () => {
    const folder = await temporaryFolder();
    let began = false;
    const error = await whileLocked(folder, () => outcomeOf(whileLocked(folder, async () => (began = true), 500)));
    expect(error).toBeInstanceOf(DataDirectoryError);
    expect(error).toMatchObject({
      message: expect.stringContaining(folder),
      remedy: expect.stringContaining(join(folder, 'write.lock')),
    });
    expect(began).toBe(false);
  });

  it('takes over a lock that nobody refreshes', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'write.lock'));
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(join(folder, 'write.lock'), longAgo, longAgo);
    expect(await whileLocked(folder, async () => 'done', 0)).toBe('done');
  });

  it('tells the action that its lock was lost, and fails whatever the action says', async () => {
    const folder = await temporaryFolder();
    const error = await outcomeOf(
      whileLocked(folder, async (lost) => {
        await rm(join(folder, 'write.lock'), { recursive: true });
        await new Promise((resolve) => lost.addEventListener('abort', resolve));
        return 'too late';
      }),
    );
    expect(error).toBeInstanceOf(DataDirectoryError);
  });

  it('is told where the directory cannot be', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    const error = await outcomeOf(whileLocked(join(folder, 'file', 'data'), async () => 'never'));
    expect(error).toBeInstanceOf(DataDirectoryError);
  });
});
