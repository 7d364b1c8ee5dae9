import type { Command } from 'commander';
import { markStale } from '../composition/community.ts';
import { hasMemory } from '../composition/memory.ts';
import { updateSnapshot } from '../composition/snapshots.ts';
import { withFolders, type CommandContext, type FolderOptions } from './command-context.ts';
import { showProgress } from './progress.ts';

interface IndexOptions extends FolderOptions {
  readonly rebuild?: boolean;
  readonly json?: boolean;
}

/** `muntada index`: brings the snapshot up to date. */
export function addIndex(program: Command, context: CommandContext): void {
  const command = program
    .command('index')
    .description('build or update the snapshot; only changed passages are embedded again')
    .option('--rebuild', 'build everything anew')
    .option('--json', 'print the report as JSON');
  withFolders(command).action(async (options: IndexOptions) => {
    const { terminal } = context;
    const progress = showProgress(terminal);
    const config = context.configure(options);
    const report = await updateSnapshot(config, progress, options.rebuild ?? false).finally(() => progress.stop());
    const stale = report.changed && hasMemory(config) ? await markStale(config, progress) : 0;
    if (stale > 0) terminal.tell(`${stale} verified answers stand on passages that changed: they wait for review.`);
    if (options.json) return terminal.print(JSON.stringify(report, null, 2));
    const { documents, passages, embedded, changed, version } = report;
    terminal.print(
      changed
        ? `Snapshot ${version}: ${documents} documents, ${passages} passages, ${embedded} of them embedded now.`
        : `Snapshot ${version} is up to date: ${documents} documents, ${passages} passages.`,
    );
  });
}
