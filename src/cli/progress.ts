import type { SingleBar } from 'cli-progress';
import type { Observer } from '../composition/snapshots.ts';
import type { EvaluationPhase } from '../evaluation/evaluation-phase.ts';
import { describeFault } from '../foundation/file-fault.ts';
import type { BuildProgress } from '../indexes/build-snapshot.ts';
import type { Terminal } from './terminal.ts';

type Phase = BuildProgress['phase'] | EvaluationPhase;

const names: Readonly<Record<Phase, string>> = {
  read: 'Reading documents',
  download: 'Fetching the model',
  embed: 'Embedding passages',
  index: 'Building the index',
  write: 'Writing the snapshot',
  rank: 'Ranking passages',
  ask: 'Asking questions',
};

/** Whom long work tells how far it is. */
export interface Progress extends Observer {
  onProgress(progress: { readonly phase: Phase; readonly done: number; readonly total: number }): void;
  stop(): void;
}

/** Shows how a build or an evaluation goes: a bar where somebody watches, a line a phase elsewhere. */
export function showProgress(terminal: Terminal): Progress {
  let phase: Phase | null = null;
  let bar: SingleBar | null = null;
  let at = 0;
  const stop = () => {
    phase = null;
    bar?.stop();
    bar = null;
  };
  const showBar = async (name: string, total: number, isWanted: () => boolean) => {
    const { Presets, SingleBar } = await import('cli-progress'); // most questions build nothing, and need no bar
    if (!isWanted()) return;
    const format = `${name.padEnd(22)} {bar} {value}/{total}`;
    bar = new SingleBar({ format, stream: process.stderr, hideCursor: true }, Presets.rect);
    bar.start(total, at);
  };
  return {
    stop,
    onLeftOut: (faults) =>
      terminal.tell(['Documents that servers added are left out:', ...faults.map(describeFault)].join('\n')),
    onRebuild: (error) => terminal.tell(`${error.message}\nIt is built anew now.`),
    onProgress({ phase: next, done, total }) {
      at = done;
      if (next !== phase) {
        stop();
        phase = next;
        if (terminal.isWatched && total > 1) void showBar(names[next], total, () => phase === next);
        else terminal.tell(`${names[next]}…`);
      }
      bar?.update(done);
    },
  };
}
