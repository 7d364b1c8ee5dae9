import type { FileFault } from '../foundation/file-fault.ts';

/** What is wrong with a file of another encoding, and with one that is no text. */
export const notUtf8 = 'it is not UTF-8';
export const binaryContent = 'it holds binary content (a NUL)';
/** The largest file that is read as a document. */
export const maxDocumentBytes = 16 * 1024 * 1024;

type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: FileFault };

/**
 * A file's bytes as text: UTF-8, a byte order mark dropped, nothing else changed.
 *
 * @param file - Named in the fault.
 * @returns A fault for a file that is too large, not UTF-8 or binary (it holds a NUL).
 */
export function decodeText(file: string, bytes: Uint8Array): Decoded {
  if (bytes.length > maxDocumentBytes) return { ok: false, fault: tooLarge(file, bytes.length) };
  const invalid = findInvalidUtf8(bytes);
  const nul = bytes.indexOf(0);
  if (nul !== -1 && (invalid === -1 || nul < invalid || startsAsUtf16(bytes))) {
    const remedy = startsAsUtf16(bytes)
      ? 'It looks like UTF-16: save it as UTF-8.'
      : 'Export the document as plain text or Markdown in UTF-8.';
    return {
      ok: false,
      fault: { file, where: placeOf(bytes, nul), problem: binaryContent, remedy },
    };
  }
  if (invalid !== -1) {
    const remedy = 'Save the file as UTF-8; for old Arabic files try "iconv -f WINDOWS-1256 -t UTF-8".';
    return { ok: false, fault: { file, where: placeOf(bytes, invalid), problem: notUtf8, remedy } };
  }
  return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
}

/** The fault of a file over `maxDocumentBytes`, told by its size alone. */
export function tooLarge(file: string, size: number): FileFault {
  const mebibytes = (size / 1024 / 1024).toFixed(1);
  const problem = `it has ${mebibytes} MiB, more than ${maxDocumentBytes / 1024 / 1024} MiB`;
  return { file, where: null, problem, remedy: 'Split it into several documents.' };
}

/** The offset of the first byte that begins no well-formed UTF-8 sequence (Unicode §3.9, table 3-7), or -1. */
function findInvalidUtf8(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  // Overlong forms, surrogates and code points above U+10FFFF.
  if (lead === 0xe0 && second < 0xa0) return 0;
  if (lead === 0xed && second > 0x9f) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  if (lead === 0xf4 && second > 0x8f) return 0;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function startsAsUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function placeOf(bytes: Uint8Array, offset: number): string {
  let line = 1;
  for (let at = 0; at < offset; at++) if (bytes[at] === 0x0a) line++;
  return `byte ${offset}, line ${line}`;
}
