import { isServerId, uploadsFolder } from '../../corpus/uploads/server-collection.ts';
import {
  createUploads,
  uploadLimits,
  type AddOutcome,
  type FileRefusal,
  type Uploads,
} from '../../corpus/uploads/uploads.ts';
import { InputError } from '../../foundation/errors.ts';
import type { FileFault } from '../../foundation/file-fault.ts';
import { countPassages } from '../../passages/count-passages.ts';

/**
 * What servers added, as a command changes it: `muntada index` brings the snapshot up to date afterwards.
 *
 * @throws {InputError} The server's id is none.
 */
export function openUploads(dataFolder: string, server: string): Uploads {
  if (!isServerId(server))
    throw new InputError(
      `"${server}" is no id of a server of Discord.`,
      'Copy the number from Discord: Developer Mode on, then the menu of the server, Copy Server ID.',
    );
  return createUploads({ folder: uploadsFolder(dataFolder), countPassages, refresh: async () => undefined });
}

const mebibytes = (bytes: number) => `${bytes / 1024 / 1024} MiB`;
const refusals: Readonly<Record<FileRefusal, readonly [problem: string, remedy: string]>> = {
  kind: ['it is no .md or .txt file', 'Save it as Markdown or plain text.'],
  name: ['its name holds neither letter nor digit', 'Rename it.'],
  size: [`it has more than ${mebibytes(uploadLimits.fileBytes)}`, 'Split it into several documents.'],
  files: [`the server has ${uploadLimits.files} documents, the most it may have`, 'Remove one first.'],
  space: [`the server's documents may have ${mebibytes(uploadLimits.allBytes)} together`, 'Remove one first.'],
  silent: ['no sentence of it could be cited', 'Add sentences to it.'],
};

/** Why a document was not added. */
export function faultsOf(outcome: Exclude<AddOutcome, { readonly isDone: true }>, file: string): readonly FileFault[] {
  if (outcome.refusal === 'faulty') return outcome.faults;
  if (outcome.refusal === 'unbuilt') throw outcome.error;
  const [problem, remedy] = refusals[outcome.refusal];
  return [{ file, where: null, problem, remedy }];
}
