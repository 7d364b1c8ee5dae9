import type { VectorMatrix } from './vector-index.ts';

/** Links of a node on each upper level; on the lowest it has twice as many. */
export const neighboursPerNode = 16;
export const effortOfBuilding = 200;

const headerBytes = 96;
const upperListBytes = 4 + neighboursPerNode * 4;
const lowestListBytes = 4 + neighboursPerNode * 2 * 4;

/**
 * Walks a file of hnswlib from end to end, so that the native reader, which trusts what it reads and can end the
 * process, only ever meets a sound graph of just these vectors.
 *
 *     header (96 bytes): sizes, level and number of the entry point
 *     each node:         links on the lowest level | vector | number (8 bytes)
 *     each node:         byte length of its upper links (4 bytes) | links, level by level
 *     links:             count (2 bytes) | 2 flags | room for 16 node numbers (32 on the lowest level)
 *
 * @throws {RangeError} The graph is damaged, or that of other vectors.
 */
export function checkHnswFile(bytes: Buffer, { dimensions, values }: VectorMatrix): void {
  const size = values.length / dimensions;
  const nodeBytes = lowestListBytes + dimensions * 4 + 8;
  const upper = headerBytes + size * nodeBytes;
  if (bytes.length < upper + size * 4) throw new RangeError(`The graph is cut off: ${bytes.length} bytes.`);
  const entryLevel = bytes.readInt32LE(48);
  const entryPoint = bytes.readUInt32LE(52);
  checkHeader(bytes, size, nodeBytes, lowestListBytes + dimensions * 4);

  const levels = new Uint8Array(size);
  let at = upper;
  for (let node = 0; node < size; node++) {
    if (at + 4 > bytes.length) throw new RangeError('The graph is cut off.');
    const level = bytes.readUInt32LE(at) / upperListBytes;
    if (!Number.isInteger(level) || level > 255) throw new RangeError(`The links of passage ${node} are damaged.`);
    levels[node] = level;
    at += 4 + level * upperListBytes;
  }
  if (at !== bytes.length) throw new RangeError(`The graph has ${bytes.length} bytes instead of ${at}.`);
  if (entryLevel !== (size === 0 ? -1 : levels[entryPoint]))
    throw new RangeError('The entry point of the graph is damaged.');

  const checkLinks = (list: number, node: number, level: number, room: number): void => {
    const count = bytes.readUInt16LE(list);
    if (count > room || bytes.readUInt16LE(list + 2) !== 0)
      throw new RangeError(`The links of passage ${node} are damaged.`);
    for (let i = 1; i <= count; i++) {
      const other = bytes.readUInt32LE(list + i * 4);
      if (other >= size || levels[other]! < level) throw new RangeError(`Passage ${node} has a link to nowhere.`);
    }
  };
  const vectors = Buffer.from(values.buffer, values.byteOffset, values.byteLength);
  at = upper;
  for (let node = 0; node < size; node++) {
    const own = headerBytes + node * nodeBytes;
    checkLinks(own, node, 0, neighboursPerNode * 2);
    const [from, to] = [node * dimensions * 4, (node + 1) * dimensions * 4];
    const vector = own + lowestListBytes;
    const number = vector + dimensions * 4;
    if (bytes.compare(vectors, from, to, vector, number) !== 0 || bytes.readBigUInt64LE(number) !== BigInt(node))
      throw new RangeError(`The graph holds another vector for passage ${node}.`);
    at += 4;
    for (let level = 1; level <= levels[node]!; level++, at += upperListBytes)
      checkLinks(at, node, level, neighboursPerNode);
  }
}

function checkHeader(bytes: Buffer, size: number, nodeBytes: number, numberOffset: number): void {
  const longs = (...places: number[]) => places.map((place) => Number(bytes.readBigUInt64LE(place)));
  const found = longs(0, 8, 16, 24, 32, 40, 56, 64, 72, 88); // at 80 lies a factor that only additions use
  const sizes = [0, size, size, nodeBytes, numberOffset, lowestListBytes];
  const expected = [...sizes, neighboursPerNode, neighboursPerNode * 2, neighboursPerNode, effortOfBuilding];
  if (found.join() !== expected.join())
    throw new RangeError(`The graph is of another kind: ${found.join(', ')} instead of ${expected.join(', ')}.`);
}
