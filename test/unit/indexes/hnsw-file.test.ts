import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkHnswFile } from '../../../src/indexes/hnsw-file.ts';
import { buildHnswGraph, readHnswVectorIndex, writeHnswGraph } from '../../../src/indexes/hnsw-vector-index.ts';
import { failureOf } from '../../support/failure-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { clusteredVectors } from '../../support/vectors.ts';

const [size, dimensions] = [120, 8];
const matrix = clusteredVectors(size, dimensions, 5, 3);
const nodeBytes = 132 + dimensions * 4 + 8;
const upper = 96 + size * nodeBytes;
let path: string;
let sound: Buffer;

beforeAll(async () => {
  path = join(await temporaryFolder('graph'), 'hnsw.bin');
  await writeHnswGraph(buildHnswGraph(matrix), matrix, path);
  sound = await readFile(path);
});

/** The sound file with one number changed. */
function changed(offset: number, value: number): Buffer {
  const bytes = Buffer.from(sound);
  bytes.writeUInt32LE(value, offset);
  return bytes;
}

describe('checkHnswFile', () => {
  it('accepts what was written', () => {
    expect(() => checkHnswFile(sound, matrix)).not.toThrow();
  });

  it('accepts it at any place in a larger buffer', () => {
    const room = Buffer.concat([Buffer.alloc(3), sound]);
    expect(() => checkHnswFile(room.subarray(3), matrix)).not.toThrow();
  });

  it('refuses every shorter or longer file', () => {
    for (let length = 0; length < sound.length; length += 7)
      expect(() => checkHnswFile(sound.subarray(0, length), matrix)).toThrow(RangeError);
    expect(() => checkHnswFile(Buffer.concat([sound, Buffer.alloc(1)]), matrix)).toThrow(RangeError);
  });

  it('refuses the graph of other vectors, fewer vectors, other dimensions', () => {
    const { values } = matrix;
    for (const other of [
      clusteredVectors(size, dimensions, 5, 4),
      { dimensions, values: values.slice(dimensions) },
      { dimensions: dimensions / 2, values },
      { dimensions: dimensions * 2, values },
      { dimensions, values: values.map((value, i) => (i === values.length - 1 ? -value : value)) },
    ])
      expect(() => checkHnswFile(sound, other)).toThrow(RangeError);
  });

  it.each([
    { what: 'more room', offset: 8, value: 2 ** 31 },
    { what: 'more nodes', offset: 16, value: size + 1 },
    { what: 'longer nodes', offset: 24, value: nodeBytes + 8 },
    { what: 'a higher entry level', offset: 48, value: 7 },
    { what: 'no entry level', offset: 48, value: 2 ** 32 - 1 },
    { what: 'an entry point beyond the nodes', offset: 52, value: size },
    { what: 'more links a node', offset: 56, value: 17 },
    { what: 'more links than there is room for', offset: 96, value: 33 },
    { what: 'a deleted node', offset: 96, value: 0x10001 },
    { what: 'a link beyond the nodes', offset: 100, value: size },
    { what: 'another vector', offset: 96 + 132, value: 0x3f800000 },
    { what: 'another number of a node', offset: 96 + 132 + dimensions * 4, value: 1 },
    { what: 'upper links of half a level', offset: upper, value: 34 },
    { what: 'upper links beyond the end', offset: upper, value: 68 * 1000 },
    { what: 'immense upper links', offset: upper, value: 2 ** 32 - 1 },
  ])('refuses $what', ({ offset, value }) => {
    expect(() => checkHnswFile(changed(offset, value), matrix)).toThrow(RangeError);
  });

  it('refuses an upper link to a node that is not so high', () => {
    let at = upper;
    while (sound.readUInt32LE(at) === 0) at += 4;
    const low = Array.from({ length: size }, (_, i) => i).find((i) => sound.readUInt32LE(upper + i * 4) === 0)!;
    expect(sound.readUInt16LE(at + 4)).toBeGreaterThan(0);
    expect(() => checkHnswFile(changed(at + 8, low), matrix)).toThrow(/link to nowhere/u);
  });

  it('throws nothing but a RangeError, whatever changes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 5 }), (changes) => {
        const bytes = Buffer.from(sound);
        for (const [place, value] of changes) bytes[place % bytes.length] = value;
        const failure = failureOf(() => checkHnswFile(bytes, matrix));
        expect(failure === null || failure instanceof RangeError).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('writing and reading a graph', () => {
  it('fails where the file cannot be', async () => {
    const graph = buildHnswGraph(matrix);
    await expect(writeHnswGraph(graph, matrix, join(path, 'none', 'hnsw.bin'))).rejects.toThrow(Error);
  });

  it('fails before the native reader is reached', async () => {
    const damaged = changed(100, size);
    await expect(readHnswVectorIndex('/no such file', damaged, matrix)).rejects.toThrow(/link to nowhere/u);
  });

  it('fails without harm where the file is gone', async () => {
    await expect(readHnswVectorIndex(`${path}.gone`, sound, matrix)).rejects.toThrow(Error);
  });
});
