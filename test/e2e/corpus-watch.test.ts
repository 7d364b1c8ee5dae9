import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { projectRoot } from '../../src/foundation/project-root.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeFiles } from '../support/write-files.ts';

it('follows a folder: what changes is indexed, what is wrong is said, and Ctrl-C ends it', async () => {
  const [data, corpus] = [await temporaryFolder('data'), await temporaryFolder('corpus')];
  const text = 'The Lamp Meeting was held in Egypt in 2031.\n';
  await writeFiles(corpus, { 'lamp.md': text });
  const { PATH = '', HOME = '' } = process.env;
  const args = ['corpus', 'watch', '--data', data, '--corpus', corpus];
  const child = spawn(process.execPath, [join(projectRoot, 'bin', 'muntada.js'), ...args], {
    env: { PATH, HOME, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (more) => (said += more));
  const until = async (words: string) => {
    for (const deadline = Date.now() + 40_000; !said.includes(words) && Date.now() < deadline;) await setTimeout(100);
    expect(said).toContain(words);
    said = '';
  };
  await until('Following');
  await writeFile(join(corpus, 'kite.md'), 'The Kite Meeting was held in Norway in 2032.\n');
  await until('2 documents');
  await writeFile(join(corpus, 'kite.md'), '---\nyear: soon\n---\nThe Kite Meeting.\n');
  await until('year');
  await writeFile(join(corpus, 'kite.md'), 'The Kite Meeting was held in Chile in 2032.\n');
  await until('1 of them embedded now');
  const ended = once(child, 'close');
  child.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
});
