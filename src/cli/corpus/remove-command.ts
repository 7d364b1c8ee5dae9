import { join } from 'node:path';
import type { Command } from 'commander';
import { corpusFolderOf } from '../../composition/snapshots.ts';
import { checkChange } from '../../corpus/check-together.ts';
import { checkCorpus, isDocumentName } from '../../corpus/read-corpus.ts';
import { CorpusError, InputError } from '../../foundation/errors.ts';
import { describeFault } from '../../foundation/file-fault.ts';
import { removeFile } from '../../foundation/replace-file.ts';
import { characterGrams } from '../../language/character-grams.ts';
import { withFolders, type CommandContext, type FolderOptions } from '../command-context.ts';
import { openUploads } from './server-uploads.ts';

interface RemoveOptions extends FolderOptions {
  readonly server?: string;
  readonly json?: boolean;
}

/** `muntada corpus remove`: deletes a document's file. */
export function addCorpusRemove(corpus: Command, context: CommandContext): void {
  const { terminal } = context;
  const command = corpus
    .command('remove')
    .description('delete the file of a document')
    .argument('<id>', 'the document, as "corpus list" calls it; with --server the name of its file')
    .option('--server <id>', 'one of those that this server of Discord added')
    .option('--json', 'print what was removed as JSON');
  withFolders(command).action(async (id: string, options: RemoveOptions) => {
    const config = context.configure(options);
    const removed =
      options.server === undefined
        ? await removeFromCorpus(await corpusFolderOf(config), id)
        : await removeFromServer(config.dataFolder, options.server, id);
    if (options.json) return terminal.print(JSON.stringify(removed, null, 2));
    terminal.print(`${removed.file} was deleted: ${removed.title}`);
    terminal.tell('Run "npx muntada index" to answer from it no more.');
  });
}

async function removeFromCorpus(folder: string, id: string) {
  const { documents } = await checkCorpus(folder);
  const found = documents.find((document) => document.id === id);
  if (found === undefined) {
    throw unknown(
      id,
      documents.map((document) => document.id),
    );
  }
  const { path, title } = found;
  if (!isDocumentName(path))
    throw new InputError(
      `"${id}" is what the record ${path} says.`,
      `To remove the record in all languages, delete ${join(folder, path)}.`,
    );
  const faults = checkChange(
    documents,
    documents.filter((document) => document !== found),
  );
  if (faults.length > 0) throw needed(id, faults.map(describeFault));
  await removeFile(join(folder, path));
  return { file: path, id, title };
}

async function removeFromServer(dataFolder: string, server: string, name: string) {
  const uploads = openUploads(dataFolder, server);
  const outcome = await uploads.remove(server, name);
  if (outcome.isDone) return { file: outcome.upload.name, id: name, title: outcome.upload.title };
  if (outcome.refusal === 'unbuilt') throw outcome.error;
  if (outcome.refusal === 'needed') throw needed(name, outcome.files);
  const known = await uploads.list(server);
  throw unknown(
    name,
    known.map((upload) => upload.name),
  );
}

function needed(id: string, by: readonly string[]): CorpusError {
  return new CorpusError(
    [`"${id}" cannot be removed, because others are translations of it:`, ...by].join('\n'),
    'Remove those first.',
  );
}

const shownNear = 3;

function unknown(id: string, known: readonly string[]): InputError {
  const grams = new Set(characterGrams(id.toLowerCase(), 3));
  const shared = (other: string) => characterGrams(other.toLowerCase(), 3).filter((gram) => grams.has(gram)).length;
  const near = known
    .map((other) => ({ other, count: shared(other) }))
    .filter(({ count }) => count > 1)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, shownNear);
  const remedy =
    near.length === 0
      ? '"npx muntada corpus list" lists them.'
      : `Do you mean ${near.map(({ other }) => `"${other}"`).join(', ')}? "npx muntada corpus list" lists all.`;
  return new InputError(`There is no document "${id}".`, remedy);
}
