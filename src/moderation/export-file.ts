import { createHash } from 'node:crypto';
import { z } from 'zod';
import { InputError } from '../foundation/errors.ts';
import type { ExportedRow } from './moderation-store.ts';

const format = 1;
const lineEnd = 10;

const headSchema = z.object({ muntada: z.literal('export'), format: z.int().min(1) });
const rowSchema = z.strictObject({
  table: z.string(),
  row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
const endSchema = z.object({ muntada: z.literal('end'), rows: z.int(), sha256: z.string() });

/**
 * The lines of an export: a head, one row a line, and an end that tells whether all of it is there. Each stands for a
 * line that ends with "\n".
 *
 * @param now - Milliseconds since 1970.
 */
export function* writeExport(rows: readonly ExportedRow[], now: number): Generator<string> {
  const tables: Record<string, number> = {};
  for (const { table } of rows) tables[table] = (tables[table] ?? 0) + 1;
  const hash = createHash('sha256');
  const line = (value: object) => {
    const text = JSON.stringify(value);
    hash.update(`${text}\n`);
    return text;
  };
  yield line({ muntada: 'export', format, exportedAt: new Date(now).toISOString(), tables });
  for (const { table, row } of rows) yield line({ table, row });
  yield JSON.stringify({ muntada: 'end', rows: rows.length, tables, sha256: hash.digest('hex') });
}

export function* withLineEnds(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

/**
 * The rows of an export.
 *
 * @throws {InputError} Naming the line that is wrong: it is no export, is cut off, or has been changed.
 */
export function readExport(bytes: Uint8Array): ExportedRow[] {
  const rows: ExportedRow[] = [];
  const hash = createHash('sha256');
  let number = 0;
  for (let at = 0; at < bytes.length;) {
    const next = bytes.indexOf(lineEnd, at);
    const stop = next === -1 ? bytes.length : next;
    const value = parseLine(bytes.subarray(at, stop), ++number);
    const end = endSchema.safeParse(value);
    if (number === 1) checkHead(value);
    else if (end.success) {
      if (end.data.sha256 !== hash.digest('hex') || end.data.rows !== rows.length) throw changed();
      if (stop + 1 < bytes.length) throw wrong(number + 1, 'the export ended on the line before');
      return rows;
    } else rows.push(readRow(value, number));
    hash.update(bytes.subarray(at, stop + 1));
    at = stop + 1;
  }
  const problem = number === 0 ? 'The export is empty.' : `The export breaks off after line ${number}.`;
  throw new InputError(problem, `Nothing was imported. ${again}`);
}

const again = 'Take the file as "muntada export" wrote it, or export again.';

function parseLine(bytes: Uint8Array, number: number): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw wrong(number, 'it is not JSON, or cut off');
  }
}

function checkHead(value: unknown): void {
  const head = headSchema.safeParse(value);
  if (!head.success) throw wrong(1, 'it is not the head of an export');
  if (head.data.format > format)
    throw new InputError(
      `The export has the form ${head.data.format}; this program reads forms up to ${format}.`,
      'Nothing was imported. Use a program at least as new as the one that exported.',
    );
}

function readRow(value: unknown, number: number): ExportedRow {
  const row = rowSchema.safeParse(value);
  if (row.success) return row.data;
  const faults = row.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`);
  throw wrong(number, `it is no {"table","row"} (${faults.join('; ')})`);
}

function wrong(number: number, problem: string): InputError {
  return new InputError(`Line ${number} of the export cannot be used: ${problem}.`, `Nothing was imported. ${again}`);
}

function changed(): InputError {
  return new InputError(
    'The export is not what was written: its checksum does not fit.',
    `Nothing was imported. ${again}`,
  );
}
