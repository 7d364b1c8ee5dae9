import { reasonOf } from '../foundation/errors.ts';
import type { DecodedArrays, Numbers } from './binary-file.ts';
import { checkBelow, checkOffsets } from './offsets.ts';

/** Everything of a lexical index, in the form that a snapshot keeps. */
export interface LexicalArrays {
  /** The terms as JSON: a term may hold any character. */
  readonly terms: Uint8Array;
  /** Term → its postings. */
  readonly offsets: Uint32Array;
  /** Posting → passage. */
  readonly passages: Uint32Array;
  /** Posting → what the term adds to that passage's score. */
  readonly impacts: Float32Array;
  /** The number of passages, alone. */
  readonly size: Uint32Array;
}

/** The arrays under the names that they have in a snapshot's file. */
export function nameLexicalArrays(prefix: string, arrays: LexicalArrays): Record<string, Numbers> {
  return Object.fromEntries(
    Object.entries(arrays).map(([name, array]: [string, Numbers]) => [`${prefix}.${name}`, array]),
  );
}

/** Picks an index's arrays out of a snapshot's file. */
export function lexicalArraysOf(file: DecodedArrays, prefix: string): LexicalArrays {
  return {
    terms: file.get(`${prefix}.terms`, 'Uint8Array'),
    offsets: file.get(`${prefix}.offsets`, 'Uint32Array'),
    passages: file.get(`${prefix}.passages`, 'Uint32Array'),
    impacts: file.get(`${prefix}.impacts`, 'Float32Array'),
    size: file.get(`${prefix}.size`, 'Uint32Array'),
  };
}

/**
 * The terms by their number.
 *
 * @throws {RangeError} The arrays do not fit together.
 */
export function checkedTerms({ terms, offsets, passages, impacts, size }: LexicalArrays): Map<string, number> {
  const ids = new Map(parseTerms(terms).map((term, id) => [term, id]));
  if (ids.size !== offsets.length - 1)
    throw new RangeError(`There are ${ids.size} terms, but postings of ${offsets.length - 1}.`);
  if (impacts.length !== passages.length || size.length !== 1)
    throw new RangeError(`${passages.length} postings, ${impacts.length} impacts and ${size.length} sizes do not fit.`);
  checkOffsets('offsets', offsets, passages.length);
  checkBelow('passages', passages, size[0]!);
  return ids;
}

function parseTerms({ buffer, byteOffset, byteLength }: Uint8Array): string[] {
  try {
    const list: unknown = JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString());
    if (Array.isArray(list) && list.every((term) => typeof term === 'string')) return list;
  } catch (error) {
    throw new RangeError(`The terms are damaged: ${reasonOf(error)}`, { cause: error });
  }
  throw new RangeError('The terms are no list of texts.');
}
