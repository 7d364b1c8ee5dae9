import { reasonOf } from '../foundation/errors.ts';
import { hasShape, isCount, isText, type Shape } from '../foundation/has-shape.ts';

/** The typed arrays that a snapshot's binary file can hold. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array;

const kinds = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array } as const;
type Kind = keyof typeof kinds;

interface Entry {
  readonly name: string;
  readonly kind: Kind;
  readonly length: number;
  readonly offset: number;
}
interface Header {
  readonly buildId: string;
  readonly entries: readonly Entry[];
}

const isKind = (value: unknown) => isText(value) && Object.hasOwn(kinds, value);
const entryShape: Shape<Entry> = { name: isText, kind: isKind, length: isCount, offset: isCount };
const headerShape: Shape<Header> = {
  buildId: isText,
  entries: (value) => Array.isArray(value) && value.every((entry) => hasShape(entry, entryShape)),
};

const magic = 'MUNTADA1';
const headerStart = magic.length + 4;
const align = (offset: number) => Math.ceil(offset / 8) * 8;

/**
 * Lays named typed arrays out in one file: 8 bytes of magic, the header's length, the header as JSON, the arrays at
 * multiples of 8. Little-endian, like every machine that the native parts run on.
 *
 * @param buildId - Of the snapshot; a file of another snapshot is known by it.
 */
export function encodeArrays(buildId: string, arrays: Readonly<Record<string, Numbers>>): Uint8Array {
  let offset = 0;
  const entries = Object.entries(arrays).map(([name, array]): Entry => {
    const entry = { name, kind: kindOf(array), length: array.length, offset };
    offset = align(offset + array.byteLength);
    return entry;
  });
  const header = Buffer.from(JSON.stringify({ buildId, entries } satisfies Header));
  const body = align(headerStart + header.length);
  const bytes = Buffer.alloc(body + offset);
  bytes.write(magic, 'latin1');
  bytes.writeUInt32LE(header.length, magic.length);
  header.copy(bytes, headerStart);
  for (const entry of entries) {
    const { buffer, byteOffset, byteLength } = arrays[entry.name]!;
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), body + entry.offset);
  }
  return bytes;
}

/** By instance, not by constructor: a Buffer is a Uint8Array. */
function kindOf(array: Numbers): Kind {
  const kind = (Object.keys(kinds) as Kind[]).find((name) => array instanceof kinds[name]);
  if (!kind) throw new TypeError('Only the known kinds of typed arrays can be stored.');
  return kind;
}

/** What {@link encodeArrays} wrote. */
export interface DecodedArrays {
  readonly buildId: string;
  /** @throws {RangeError} There is no array of that name and kind. */
  get<K extends Kind>(name: string, kind: K): InstanceType<(typeof kinds)[K]>;
}

/**
 * Reads arrays back, as views on the file's bytes where these lie well.
 *
 * @throws {RangeError} The bytes are not such a file, or not all of it, or more.
 */
export function decodeArrays(bytes: Uint8Array): DecodedArrays {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < headerStart || file.toString('latin1', 0, magic.length) !== magic)
    throw new RangeError('This is not a file of arrays.');
  const headerEnd = headerStart + file.readUInt32LE(magic.length);
  if (headerEnd > file.length) throw new RangeError('The header is cut off.');
  const { buildId, entries } = parseHeader(file.toString('utf8', headerStart, headerEnd));
  const body = align(headerEnd);
  const end = entries.reduce((place, { name, kind, length, offset }) => {
    if (offset !== place) throw new RangeError(`"${name}" lies at ${offset} instead of ${place}.`);
    return align(place + length * kinds[kind].BYTES_PER_ELEMENT);
  }, 0);
  if (body + end !== file.length) throw new RangeError(`The file has ${file.length} bytes instead of ${body + end}.`);
  return {
    buildId,
    get(name, kind) {
      const entry = entries.find((one) => one.name === name && one.kind === kind);
      if (!entry) throw new RangeError(`There is no ${kind} "${name}".`);
      const type = kinds[kind];
      const start = body + entry.offset;
      const view = file.subarray(start, start + entry.length * type.BYTES_PER_ELEMENT);
      const { buffer, byteOffset } = view.byteOffset % 8 === 0 ? view : new Uint8Array(view);
      const array = new type(buffer as ArrayBuffer, byteOffset, entry.length);
      return array as InstanceType<(typeof kinds)[typeof kind]>;
    },
  };
}

function parseHeader(text: string): Header {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new RangeError(`The header is damaged: ${reasonOf(error)}`, { cause: error });
  }
  if (!hasShape(value, headerShape)) throw new RangeError('The header is damaged: it does not describe arrays.');
  return value;
}
