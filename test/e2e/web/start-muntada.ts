import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '../../../src/foundation/project-root.ts';

/** The program as it runs for an operator who typed `muntada start`. */
export interface RunningMuntada {
  /** `http://127.0.0.1:port` */
  readonly address: string;
  readonly port: number;
  /** All that it has said on standard error. */
  readonly said: () => string;
  readonly stdout: () => string;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Ends it as Ctrl-C does, and waits; gives the exit code. */
  readonly stop: () => Promise<number | null>;
  readonly ended: Promise<number | null>;
}

/** Starts the built program and waits for its address. */
export async function startMuntada(
  dataFolder: string,
  { port = 0, env = {}, corpus }: { port?: number; env?: Readonly<Record<string, string>>; corpus?: string } = {},
): Promise<RunningMuntada> {
  const { PATH = '', HOME = '' } = process.env;
  const args = [join(projectRoot, 'bin', 'muntada.js'), 'start', '--data', dataFolder];
  if (corpus !== undefined) args.push('--corpus', corpus);
  const child = spawn(process.execPath, args, {
    env: { PATH, HOME, NO_COLOR: '1', HOST: '127.0.0.1', PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const address = await addressOf(child, () => stderr, ended);
  return {
    address,
    port: Number(new URL(address).port),
    said: () => stderr,
    stdout: () => stdout,
    kill: (signal) => void child.kill(signal),
    async stop() {
      child.kill('SIGINT');
      return ended;
    },
    ended,
  };
}

function addressOf(child: ChildProcess, said: () => string, ended: Promise<unknown>): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', () => {
      const address = /^Muntada is ready, open: (http:\S+)$/mu.exec(said())?.[1];
      if (address !== undefined && said().includes('Ctrl-C')) resolve(address);
    });
    void ended.then(() => reject(new Error(`The program ended before it was ready: ${said()}`)));
  });
}
