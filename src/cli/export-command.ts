import { Option, type Command } from 'commander';
import { openModeration } from '../composition/community.ts';
import { exportEverything } from '../composition/everything.ts';
import { openMemory } from '../composition/memory.ts';
import type { Config } from '../config.ts';
import { exportAs } from '../moderation/export-as.ts';
import { withLineEnds, writeExport } from '../moderation/export-file.ts';
import { withFolders, type CommandContext, type FolderOptions } from './command-context.ts';
import { showProgress, type Progress } from './progress.ts';
import { writeWhole } from './write-file.ts';

const tables = ['answers', 'audit', 'gaps'] as const;

interface ExportOptions extends FolderOptions {
  readonly csv?: (typeof tables)[number];
}

/** `muntada export [FILE]`: all that is remembered, to move or back up; with `--csv` a table for people. */
export function addExport(program: Command, context: CommandContext): void {
  const command = program
    .command('export [file]')
    .description(
      'write answers, votes, verdicts and servers’ documents as JSON lines, to a file or standard output; "import" reads them',
    )
    .addOption(new Option('--csv <table>', 'write a table for people instead').choices(tables));
  withFolders(command).action(async (file: string | undefined, options: ExportOptions) => {
    const { terminal } = context;
    const config = context.configure(options);
    const progress = showProgress(terminal);
    const pieces = options.csv ? await tableOf(config, options.csv, progress) : await everythingOf(config);
    if (file === undefined) for (const piece of pieces) terminal.write(piece);
    else {
      await writeWhole(file, pieces);
      terminal.tell(`Written to ${file}.`);
    }
  });
}

async function tableOf(config: Config, table: (typeof tables)[number], progress: Progress): Promise<Iterable<string>> {
  const { moderation, store } = await openModeration(config, progress).finally(() => progress.stop());
  try {
    return await exportAs(`${table}.csv`, { moderation, exportRows: () => store.exportRows(), now: Date.now });
  } finally {
    await store.close();
  }
}

/** No snapshot is opened for it: what is remembered can be saved where the documents are not. */
async function everythingOf(config: Config): Promise<Iterable<string>> {
  const { store } = await openMemory(config);
  try {
    return withLineEnds(writeExport(await exportEverything(store, config.dataFolder), Date.now()));
  } finally {
    await store.close();
  }
}
