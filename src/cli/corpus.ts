import type { Command } from 'commander';
import { corpusFolderOf } from '../composition/snapshots.ts';
import { describeFault } from '../foundation/file-fault.ts';
import { checkCorpus, readCorpus } from '../corpus/read-corpus.ts';
import { CorpusError } from '../foundation/errors.ts';
import { withFolders, type CommandContext, type FolderOptions } from './command-context.ts';
import { addCorpusAdd } from './corpus/add-command.ts';
import { addCorpusRemove } from './corpus/remove-command.ts';
import { openUploads } from './corpus/server-uploads.ts';
import { addCorpusWatch } from './corpus/watch-command.ts';

interface CorpusOptions extends FolderOptions {
  readonly json?: boolean;
}

interface ListOptions extends CorpusOptions {
  readonly server?: string;
}

/** `muntada corpus check|add|remove|list|watch`. */
export function addCorpus(program: Command, context: CommandContext): void {
  const { terminal } = context;
  const corpus = program.command('corpus').description('the documents that questions are answered from');
  const check = corpus.command('check').description('validate every document, and name all faults at once');
  withFolders(check.option('--json', 'print documents and faults as JSON')).action(async (options: CorpusOptions) => {
    const folder = await corpusFolderOf(context.configure(options));
    const { documents, records, faults } = await checkCorpus(folder);
    const ids = documents.map(({ id }) => id);
    if (options.json) terminal.print(JSON.stringify({ folder, documents: ids, faults }, null, 2));
    else if (faults.length === 0)
      terminal.print(`${documents.length} documents, ${records.length} of them of records, in ${folder}, no fault.`);
    if (faults.length === 0) return;
    const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`;
    throw new CorpusError(
      [`The corpus folder ${folder} has ${count}:`, ...faults.map(describeFault)].join('\n'),
      'Mend each file as its line says, then run this again.',
    );
  });
  addCorpusAdd(corpus, context);
  addCorpusRemove(corpus, context);
  addCorpusWatch(corpus, context);
  const list = corpus
    .command('list')
    .description('list the documents')
    .option('--server <id>', 'those that this server of Discord added');
  withFolders(list.option('--json', 'print their front matter as JSON')).action(async (options: ListOptions) => {
    const config = context.configure(options);
    if (options.server !== undefined) return listUploads(config.dataFolder, options.server, options.json ?? false);
    const { documents } = await readCorpus(await corpusFolderOf(config));
    const rows = documents.map(({ text, ...facts }) => ({ ...facts, characters: text.length }));
    if (options.json) return terminal.print(JSON.stringify(rows, null, 2));
    for (const { id, language, kind, year, title } of rows)
      terminal.print([id, language, kind, year ?? '–', title].join('\t'));
  });

  async function listUploads(dataFolder: string, server: string, asJson: boolean): Promise<void> {
    const uploads = await openUploads(dataFolder, server).list(server);
    if (asJson) return terminal.print(JSON.stringify(uploads, null, 2));
    for (const { name, language, bytes, addedAt, title } of uploads)
      terminal.print([name, language ?? '–', `${bytes} bytes`, addedAt.toISOString(), title].join('\t'));
  }
}
