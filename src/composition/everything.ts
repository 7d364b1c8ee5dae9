import { isUploadPlace, readAllUploads, replaceAllUploads, type UploadedFile } from '../corpus/uploads/all-uploads.ts';
import { uploadsFolder } from '../corpus/uploads/server-collection.ts';
import { InputError } from '../foundation/errors.ts';
import type { BackUpRows, ExportedRow, ModerationStore } from '../moderation/moderation-store.ts';

/** Beside the tables of the database, the documents that servers added; their bytes are base64. */
const uploadTable = 'upload';

/** All that a data directory keeps and that nothing can make again: the database's rows, then servers' documents. */
export async function exportEverything(store: ModerationStore, dataFolder: string): Promise<ExportedRow[]> {
  const [rows, files] = [await store.exportRows(), await readAllUploads(uploadsFolder(dataFolder))];
  return [...rows, ...files.map(toRow)];
}

/**
 * Fills an empty data directory, all or nothing.
 *
 * @param backUp - Where there is one, it need not be empty: it is given what is there, and then that is replaced.
 * @throws {InputError} Servers' documents are there already, or one of the rows is none.
 * @throws {StoreError} The database is not empty, or a row does not fit.
 */
export async function importEverything(
  store: ModerationStore,
  dataFolder: string,
  rows: readonly ExportedRow[],
  backUp?: BackUpRows,
): Promise<void> {
  const folder = uploadsFolder(dataFolder);
  const files = rows.flatMap((row, i) => (row.table === uploadTable ? [toFile(row, i + 2)] : []));
  const before = (await readAllUploads(folder)).map(toRow);
  if (before.length > 0 && backUp === undefined)
    throw new InputError(
      `Documents that servers of Discord added are in ${folder} already: ${before.length}.`,
      'Nothing was imported. Import into an empty data directory, or with --replace, which keeps what is there in a file.',
    );
  const ofDatabase = rows.filter(({ table }) => table !== uploadTable);
  await store.importRows(ofDatabase, backUp && ((old) => backUp([...old, ...before])));
  await replaceAllUploads(folder, files);
}

function toRow({ server, name, bytes }: UploadedFile): ExportedRow {
  return { table: uploadTable, row: { server, name, bytes: Buffer.from(bytes).toString('base64') } };
}

/** @param line - Of the row in the export's file. */
function toFile({ row: { server, name, bytes } }: ExportedRow, line: number): UploadedFile {
  if (
    typeof server === 'string' &&
    typeof name === 'string' &&
    typeof bytes === 'string' &&
    isUploadPlace(server, name)
  )
    return { server, name, bytes: Buffer.from(bytes, 'base64') };
  throw new InputError(
    `Line ${line} of the export cannot be used: it is no document that a server may have added.`,
    'Nothing was imported. Take the file as "muntada export" wrote it, or export again.',
  );
}
