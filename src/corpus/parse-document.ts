import { detectLanguage } from '../language/detect-language.ts';
import type { FileFault } from '../foundation/file-fault.ts';
import { decodeText } from './decode-text.ts';
import type { Document } from './document.ts';
import { maxIdLength } from './front-matter-schema.ts';
import { readFrontMatter } from './front-matter.ts';
import { guessTitle } from './guess-title.ts';
import { defaultCollection } from './uploads/server-collection.ts';

/** What is wrong with a document without words. */
export const noText = 'it holds no text';

export type ParsedDocument =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/**
 * Reads one file of the corpus. Never throws: what is wrong with the file comes back as faults, all at once.
 *
 * @param path - Relative to the corpus folder, `/` between folders. The id and the source default to it.
 */
export function parseDocument(path: string, bytes: Uint8Array): ParsedDocument {
  const decoded = decodeText(path, bytes);
  if (!decoded.ok) return { ok: false, faults: [decoded.fault] };
  const { values, faults: frontMatterFaults, textStart } = readFrontMatter(path, decoded.text);
  const faults = [...frontMatterFaults];
  const text = decoded.text.slice(textStart);

  if (!/[^\s\p{Cf}]/u.test(text)) {
    faults.push({ file: path, where: null, problem: noText, remedy: 'Add the text, or remove the file.' });
  }
  const id = values.id ?? path.replace(/(?<=[^/])\.(?:md|txt)$/iu, '').normalize('NFC');
  if (id.length > maxIdLength && frontMatterFaults.length === 0) {
    const problem = `its id, made of its path, has ${id.length} characters, more than ${maxIdLength}`;
    faults.push({
      file: path,
      where: null,
      problem,
      remedy: 'Shorten the path, or give it an "id" in its front matter.',
    });
  }
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    document: {
      id,
      collection: values.collection ?? defaultCollection,
      path,
      title: values.title ?? guessTitle(text, path),
      language: values.language ?? detectLanguage(text),
      kind: values.kind ?? 'document',
      forum: values.forum ?? null,
      year: values.year ?? null,
      dates: values.dates ?? null,
      place: values.place ?? null,
      publisher: values.publisher ?? null,
      date: values.date ?? null,
      source: values.source ?? path.slice(path.lastIndexOf('/') + 1),
      url: values.url ?? null,
      licence: values.licence ?? null,
      translationOf: values.translation_of ?? null,
      text,
    },
  };
}
