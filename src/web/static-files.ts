import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { Handler } from 'hono';
import { ServerError } from '../foundation/errors.ts';
import { sha256 } from '../foundation/hash.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

/** The page's files by their path in the address, each beginning with "/". */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

/**
 * Reads all files of a folder into memory: no path of a request ever reaches the disk. `index.html` is "/".
 *
 * @throws {ServerError} The folder is not there: the page is not built.
 */
export async function readStaticFiles(folder: string): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new ServerError(`The page is missing in ${folder}.`, 'Run "npm run build".', error);
  });
  const files = new Map<string, StaticFile>();
  for (const entry of entries) {
    const type = types[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = new Uint8Array(await readFile(path));
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    files.set(address === '/index.html' ? '/' : address, { bytes, type, etag: `"${sha256(bytes).slice(0, 16)}"` });
  }
  return files;
}

/** Sends a file, or nothing new where the browser's copy is still right; it asks each time, as names stay the same. */
export function serveFile({ bytes, type, etag }: StaticFile): Handler {
  return (c) => {
    c.header('etag', etag);
    c.header('cache-control', 'no-cache');
    const known = (c.req.header('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//u, ''));
    if (known.includes(etag)) return c.body(null, 304);
    return c.body(bytes, 200, { 'content-type': type });
  };
}
