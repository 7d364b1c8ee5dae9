import { sha256 } from '../../foundation/hash.ts';
import { graphemeEdges } from '../../language/graphemes.ts';
import { maxIdLength } from '../front-matter-schema.ts';
import { idPrefix } from './server-collection.ts';

/** In UTF-16 code units, without extension: such a name is a document's id behind the prefix of any server. */
const maxStem = maxIdLength - idPrefix('9'.repeat(20)).length;
const digestLength = 8;

/** What the corpus does not read, and what some systems cannot hold. */
const reserved = /^(?:readme|con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/**
 * The name that an uploaded file is kept under: one component of a path, whatever it was called. Letters of every script
 * stay; what is not seen, turns the direction of a line or means something to a file system goes.
 *
 * @returns `null` where nothing of a name is left.
 */
export function uploadName(fileName: string): string | null {
  const base = fileName.toWellFormed().split(/[/\\]/u).at(-1) ?? '';
  const seen = base.replaceAll(/\s/gu, ' ').replaceAll(/[\p{C}\uFFFD]/gu, '');
  const plain = seen
    .replaceAll(/ +/gu, ' ')
    .replaceAll(/[<>:"|?*]/gu, '-')
    .normalize('NFC');
  const extension = /\.[^.]*$/u.exec(plain)?.[0] ?? '';
  const stem = plain.slice(0, plain.length - extension.length).replaceAll(/^[. ]+|[. ]+$/gu, '');
  if (!/[\p{L}\p{N}]/u.test(stem)) return null;
  return shorten(reserved.test(stem) ? `_${stem}` : stem) + extension.trim().toLowerCase();
}

/** Names that differ only behind the place where they are cut stay different. */
function shorten(stem: string): string {
  if (stem.length <= maxStem) return stem;
  const room = maxStem - digestLength - 1;
  const end = graphemeEdges(stem).findLast((at) => at <= room) ?? 0;
  return `${stem.slice(0, end).trimEnd()}-${sha256(stem).slice(0, digestLength)}`;
}

/** Names of one file, for a system that takes capital and small letters for the same. */
export function isSameName(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}
