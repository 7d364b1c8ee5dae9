import type { Command } from 'commander';
import { withFolders, type CommandContext, type FolderOptions } from './command-context.ts';
import { indexOnce, renderBuildReport } from './index-once.ts';

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
    const report = await indexOnce(context.configure(options), terminal, options.rebuild ?? false);
    terminal.print(options.json ? JSON.stringify(report, null, 2) : renderBuildReport(report));
  });
}
