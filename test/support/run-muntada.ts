import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../src/foundation/project-root.ts';

/** What a command left behind. */
export interface CommandResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program as an operator would, away from the environment of whoever runs the tests. */
export function runMuntada(
  args: readonly string[],
  { input = '', env = {} }: { input?: string | Buffer; env?: Readonly<Record<string, string>> } = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(process.execPath, [join(projectRoot, 'bin', 'muntada.js'), ...args], {
      env: { PATH, HOME, NO_COLOR: '1', ...env },
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const text = (chunks: Buffer[]) => Buffer.concat(chunks).toString();
      resolve({ code, signal, stdout: text(stdout), stderr: text(stderr) });
    });
    child.stdin.on('error', () => undefined); // the program may end before it has read everything
    child.stdin.end(input);
  });
}
