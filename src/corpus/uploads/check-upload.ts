import type { FileFault } from '../../foundation/file-fault.ts';
import type { Document } from '../document.ts';
import { maxIdLength } from '../front-matter-schema.ts';
import { parseDocument } from '../parse-document.ts';
import { idPrefix } from './server-collection.ts';

interface CheckedUpload {
  /** `null` where it has faults of its own. */
  readonly document: Document | null;
  readonly faults: readonly FileFault[];
}

/** Checks a file as one of the corpus, and that it does not claim to be another collection's. */
export function checkUpload(server: string, name: string, bytes: Uint8Array): CheckedUpload {
  const parsed = parseDocument(name, bytes);
  if (!parsed.ok) return { document: null, faults: parsed.faults };
  const { document } = parsed;
  const faults: FileFault[] = [];
  const blame = (where: string, problem: string, remedy: string) => faults.push({ file: name, where, problem, remedy });
  if (document.collection !== 'default')
    blame('collection', "a server's documents are a collection of their own", 'Take the line out.');
  const room = maxIdLength - idPrefix(server).length;
  if (document.id.length > room)
    blame('id', `its id has ${document.id.length} characters, more than ${room}`, 'Give it a shorter "id".');
  return { document: faults.length === 0 ? document : null, faults };
}
