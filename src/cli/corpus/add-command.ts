import { mkdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Command } from 'commander';
import { corpusFolderOf } from '../../composition/snapshots.ts';
import { checkAdditions, type Addition } from '../../corpus/check-additions.ts';
import { maxDocumentBytes, tooLarge } from '../../corpus/decode-text.ts';
import { CorpusError, reasonOf } from '../../foundation/errors.ts';
import { describeFault, type FileFault } from '../../foundation/file-fault.ts';
import { replaceFile } from '../../foundation/replace-file.ts';
import type { Language } from '../../language/language.ts';
import { countPassages } from '../../passages/count-passages.ts';
import { withFolders, type CommandContext, type FolderOptions } from '../command-context.ts';
import { faultsOf, openUploads } from './server-uploads.ts';

interface AddOptions extends FolderOptions {
  readonly server?: string;
  readonly replace?: boolean;
  readonly json?: boolean;
}

/** A document that was added. */
interface Added {
  /** Relative to its folder. */
  readonly file: string;
  readonly title: string;
  readonly language: Language | null;
  readonly passages: number;
  readonly isReplaced: boolean;
}

/** `muntada corpus add`: copies documents into the corpus folder, or a server's, once they are found sound. */
export function addCorpusAdd(corpus: Command, context: CommandContext): void {
  const { terminal } = context;
  const command = corpus
    .command('add')
    .description('copy documents into the corpus folder, if all of them are sound')
    .argument('<file...>', '.md or .txt files')
    .option('--server <id>', 'add them to what this server of Discord added, for it alone')
    .option('--replace', "put them in the place of documents of the same name; a server's are always replaced")
    .option('--json', 'print what was added as JSON');
  withFolders(command).action(async (paths: string[], options: AddOptions) => {
    const config = context.configure(options);
    const { files, faults } = await readFiles(paths);
    const added =
      options.server === undefined
        ? await addToCorpus(await corpusFolderOf(config), files, faults, options.replace ?? false)
        : await addToServer(config.dataFolder, options.server, files, faults);
    if (options.json) return terminal.print(JSON.stringify(added, null, 2));
    for (const { file, title, language, passages, isReplaced } of added)
      terminal.print(
        [file, language ?? '–', `${passages} passages`, isReplaced ? 'replaced' : 'added', title].join('\t'),
      );
    terminal.tell('Run "npx muntada index" to answer from them.');
  });
}

async function addToCorpus(
  folder: string,
  files: readonly Addition[],
  unread: readonly FileFault[],
  isReplacing: boolean,
): Promise<Added[]> {
  const { checked, faults } = await checkAdditions(folder, files, isReplacing);
  const counted = await Promise.all(
    checked.map(async (one) => ({ ...one, passages: await countPassages(one.document) })),
  );
  const silent = counted.filter(({ passages }) => passages === 0).map(({ document }) => silentFault(document.path));
  throwFaults([...unread, ...faults, ...silent], 'Nothing was added');
  for (const { document, bytes } of checked) {
    const target = join(folder, document.path);
    await mkdir(dirname(target), { recursive: true });
    await replaceFile(target, bytes, 0o644);
  }
  return counted.map(({ document: { path, title, language }, passages, isReplaced }) => ({
    file: path,
    title,
    language,
    passages,
    isReplaced,
  }));
}

/** Each by itself: what came before a refused one stays. */
async function addToServer(
  dataFolder: string,
  server: string,
  files: readonly Addition[],
  unread: readonly FileFault[],
): Promise<Added[]> {
  const uploads = openUploads(dataFolder, server);
  throwFaults(unread, 'Nothing was added');
  const added: Added[] = [];
  for (const { name, bytes } of files) {
    const outcome = await uploads.add(server, { name, bytes, title: null });
    if (!outcome.isDone) throwFaults(faultsOf(outcome, name), 'It was not added, nor was what comes after it');
    else {
      const { upload, passages, isReplaced } = outcome;
      added.push({ file: upload.name, title: upload.title, language: upload.language, passages, isReplaced });
    }
  }
  return added;
}

async function readFiles(paths: readonly string[]): Promise<{ files: Addition[]; faults: FileFault[] }> {
  const files: Addition[] = [];
  const faults: FileFault[] = [];
  for (const path of paths) {
    try {
      const { size } = await stat(path);
      if (size > maxDocumentBytes) faults.push(tooLarge(path, size));
      else files.push({ name: basename(path), bytes: await readFile(path) });
    } catch (error) {
      const problem = `it cannot be read (${reasonOf(error)})`;
      faults.push({ file: path, where: null, problem, remedy: 'Name a file that is there and may be read.' });
    }
  }
  return { files, faults };
}

function silentFault(file: string): FileFault {
  return { file, where: null, problem: 'no sentence of it could be cited', remedy: 'Add sentences to it.' };
}

/** @throws {CorpusError} There are any. */
function throwFaults(faults: readonly FileFault[], outcome: string): void {
  if (faults.length === 0) return;
  const head = faults.length === 1 ? `${outcome}:` : `${outcome}, for ${faults.length} faults:`;
  throw new CorpusError([head, ...faults.map(describeFault)].join('\n'), 'Mend what is wrong, then run this again.');
}
