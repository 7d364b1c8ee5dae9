import type { IncomingMessage } from 'node:http';
import type { Body, Upload } from './route.ts';

/** The JSON and the files of a request; the body is an Error where it is no JSON, {} where there is none. */
export async function readBody(request: IncomingMessage): Promise<{ body: Body; files: readonly Upload[] }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return { body: parse(bytes.toString()), files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const payload = form.get('payload_json');
  const files = [...form.entries()].flatMap(([key, value]) => {
    const index = /^files\[(\d+)\]$/u.exec(key)?.[1];
    return index === undefined || typeof value === 'string'
      ? []
      : [{ index: Number(index), name: value.name, size: value.size }];
  });
  return { body: parse(typeof payload === 'string' ? payload : ''), files };
}

function parse(text: string): Body {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
