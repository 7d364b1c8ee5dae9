import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { importEverything } from '../composition/everything.ts';
import { openMemory } from '../composition/memory.ts';
import { InputError, reasonOf } from '../foundation/errors.ts';
import { readExport, withLineEnds, writeExport } from '../moderation/export-file.ts';
import type { BackUpRows } from '../moderation/moderation-store.ts';
import { checkMemory } from './check-memory.ts';
import { withFolders, type CommandContext, type FolderOptions } from './command-context.ts';
import { writeWhole } from './write-file.ts';

interface ImportOptions extends FolderOptions {
  readonly replace?: boolean;
}

/** `muntada import FILE`: reads what `muntada export` wrote, all or nothing. */
export function addImport(program: Command, context: CommandContext): void {
  const command = program
    .command('import <file>')
    .description('read answers, votes and verdicts that "export" wrote, into an empty database')
    .option(
      '--replace',
      'export what is there to a file beside the data directory, then replace it; stop "start" first',
    );
  withFolders(command).action(async (file: string, options: ImportOptions) => {
    const { terminal } = context;
    const config = context.configure(options);
    const rows = readExport(await readBytes(file));
    const { store } = await openMemory(config);
    const backUp: BackUpRows = async (old) => {
      if (old.length === 0) return;
      const path = `${config.dataFolder}-replaced-${new Date().toISOString().replaceAll(/[-:]|\.\d+/gu, '')}.jsonl`;
      await writeWhole(path, withLineEnds(writeExport(old, Date.now())));
      terminal.tell(`What was there is kept in ${path}.`);
    };
    try {
      await importEverything(store, config.dataFolder, rows, options.replace ? backUp : undefined);
      const answers = await checkMemory(store);
      terminal.tell(`${rows.length} rows are imported into ${store.place}, ${answers} answers among them.`);
    } finally {
      await store.close();
    }
  });
}

async function readBytes(path: string): Promise<Uint8Array> {
  return readFile(path).catch((error: unknown) => {
    throw new InputError(
      `The file ${path} cannot be read: ${reasonOf(error)}`,
      'Name a file that "muntada export" wrote.',
      error,
    );
  });
}
