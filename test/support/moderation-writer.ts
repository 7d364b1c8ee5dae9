import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '../../src/foundation/project-root.ts';
import type { ModerationStore } from '../../src/moderation/moderation-store.ts';

type Method = Exclude<keyof ModerationStore, 'place'>;
/** A call of the store: its number, the method, and what it is given. */
export type Call = {
  readonly [Name in Method]: readonly [n: number, method: Name, ...given: Parameters<ModerationStore[Name]>];
}[Method];

/** What a writer has said: nothing is known of it but this. */
export interface Said {
  /** What the store's check found at the start, and which migrations were applied; `null`: not opened yet. */
  opened: readonly [faults: readonly string[], applied: readonly string[]] | null;
  /** Calls that were begun, in order. */
  readonly begun: number[];
  /** By call, its result as JSON. */
  readonly acknowledged: Map<number, string>;
  /** Why it could not go on, as JSON. */
  failure: string | null;
}

export interface Writer {
  readonly said: Said;
  /** Fulfilled once it has loaded the program: it opens the store when told to. */
  readonly waiting: Promise<unknown>;
  /** Fulfilled when the store is open, or the process has ended. */
  readonly opened: Promise<unknown>;
  /** Fulfilled when so many calls are begun, or the process has ended. */
  readonly begun: (count: number) => Promise<unknown>;
  /** Opens the store. */
  readonly open: () => void;
  /** Gives calls; with `isLast`, it ends after them. */
  readonly give: (calls: readonly Call[], isLast?: boolean) => void;
  readonly kill: () => void;
  /** Fulfilled when the process has ended and all it said has been heard. */
  readonly ended: Promise<unknown>;
}

/** Starts test/support/write-moderation.js, as a user that is not root where asked to. */
export function startWriter(
  mode: 'one-by-one' | 'at-once',
  dataFolder: string,
  url: string | null = null,
  { isUnprivileged = false } = {},
): Writer {
  const program = join(projectRoot, 'test', 'support', 'write-moderation.js');
  const nobody = isUnprivileged && process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const child = spawn(process.execPath, [program, mode, dataFolder, ...(url === null ? [] : [url])], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...nobody,
  });
  child.stdin.on('error', () => undefined); // it may have been killed
  const said: Said = { opened: null, begun: [], acknowledged: new Map(), failure: null };
  const ended = once(child, 'close');
  // Of what comes, only whole lines count: the last one may be cut off.
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      hear(said, line);
      child.emit(line.split(' ', 1)[0]!);
    }
  });
  const untilSaid = (what: string) => Promise.race([new Promise((resolve) => child.once(what, resolve)), ended]);
  return {
    said,
    waiting: untilSaid('waiting'),
    opened: untilSaid('opened'),
    async begun(count) {
      while (said.begun.length < count && child.exitCode === null) await untilSaid('begin');
    },
    open: () => void child.stdin.write('\n'),
    give(calls, isLast = false) {
      child.stdin.write(calls.map((call) => `${JSON.stringify(call)}\n`).join(''));
      if (isLast) child.stdin.end();
    },
    kill: () => void child.kill('SIGKILL'),
    ended,
  };
}

function hear(said: Said, line: string): void {
  const [, what, rest = ''] = /^(\w+) ?(.*)$/u.exec(line) ?? [];
  if (what === 'opened') said.opened = JSON.parse(rest) as Said['opened'];
  if (what === 'begin') said.begun.push(Number(rest));
  if (what === 'ack') {
    const [, n, result = ''] = /^(\d+) (.*)$/u.exec(rest) ?? [];
    said.acknowledged.set(Number(n), result);
  }
  if (what === 'failed') said.failure = rest;
}
