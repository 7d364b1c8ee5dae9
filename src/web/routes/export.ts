import type { Context } from 'hono';
import { z } from 'zod';
import { exportAs, exportForms, type ExportForm, type ExportParts } from '../../moderation/export-as.ts';
import { readQuery } from '../read-query.ts';

const exportQuery = z.object({ as: z.enum(exportForms).default('jsonl') });
const fileNames: Readonly<Record<ExportForm, string>> = {
  jsonl: 'muntada.jsonl',
  'answers.csv': 'muntada-answers.csv',
  'audit.csv': 'muntada-audit.csv',
  'gaps.csv': 'muntada-gaps.csv',
};

/** `GET /api/export`: a file to keep. */
export function sendExport(parts: ExportParts) {
  return async (c: Context): Promise<Response> => {
    const read = readQuery(c, exportQuery);
    if ('refusal' in read) return read.refusal;
    const form = read.value.as;
    const pieces = await exportAs(form, parts);
    const type = form === 'jsonl' ? 'application/x-ndjson' : 'text/csv';
    c.header('content-type', `${type}; charset=utf-8`);
    c.header('content-disposition', `attachment; filename="${fileNames[form]}"`);
    return c.body(ReadableStream.from(encoded(pieces)));
  };
}

function* encoded(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const piece of pieces) yield encoder.encode(piece);
}
