import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PbfWriter } from 'pbf';
import { describe, expect, it } from 'vitest';
import { readTokenTable } from '../../../src/embeddings/token-table.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

type Tensors = readonly (readonly [name: string, bytes: Int8Array | Float32Array])[];

/** An ONNX file with nothing but initializers, and fields that a reader must pass over. */
function onnxOf(tensors: Tensors): Uint8Array {
  const graph = (_: null, pbf: PbfWriter) => {
    pbf.writeStringField(2, 'graph');
    for (const tensor of tensors) pbf.writeMessage(5, writeTensor, tensor);
  };
  const model = new PbfWriter();
  model.writeVarintField(1, 8);
  model.writeFixed32Field(101, 1);
  model.writeFixed64Field(102, 1);
  model.writeMessage(7, graph, null);
  model.writeStringField(2, 'after the graph');
  return model.finish();
}

function writeTensor([name, { buffer }]: Tensors[number], pbf: PbfWriter): void {
  pbf.writeVarintField(1, 1);
  pbf.writeBytesField(9, new Uint8Array(buffer));
  pbf.writeVarintField(2, 3);
  pbf.writeStringField(8, name);
}

const idf = Float32Array.of(0.5, 2);
const table: Tensors[number] = ['table', Int8Array.of(1, -2, 3, -4, 5, -128)];
const scale: Tensors[number] = ['scale', Float32Array.of(0.25, 0.5)];
const whole = onnxOf([['other', Int8Array.of(7)], scale, table]);

async function folderOf(onnx: Uint8Array | string | null, idfs: Uint8Array | null): Promise<string> {
  const folder = await temporaryFolder('table');
  await mkdir(join(folder, 'onnx'));
  if (onnx !== null) await writeFile(join(folder, 'onnx', 'model_quantized.onnx'), onnx);
  if (idfs !== null) await writeFile(join(folder, 'piece-idf.f32'), idfs);
  return folder;
}

const bytesOf = ({ buffer }: Float32Array) => new Uint8Array(buffer);

describe('readTokenTable', () => {
  it('reads rows, scales and idfs by their names', async () => {
    const read = await readTokenTable(await folderOf(whole, bytesOf(idf)));
    expect({ ...read, rows: [...read.rows] }).toEqual({ dimensions: 3, rows: [...table[1]], scales: scale[1], idf });
  });

  it.each([
    { what: 'no ONNX file', onnx: null, idfs: bytesOf(idf), says: 'ENOENT' },
    { what: 'no idfs', onnx: whole, idfs: null, says: 'piece-idf.f32' },
    { what: 'an empty ONNX file', onnx: '', idfs: bytesOf(idf), says: 'no ONNX file' },
    {
      what: 'a page in its stead',
      onnx: '<!doctype html>\n<p>Not found</p>\n',
      idfs: bytesOf(idf),
      says: 'no ONNX file',
    },
    {
      what: 'a placeholder in its stead',
      onnx: 'version 1\nsize 16512402\n',
      idfs: bytesOf(idf),
      says: 'no ONNX file',
    },
    { what: 'zeros', onnx: new Uint8Array(50), idfs: bytesOf(idf), says: 'no ONNX file' },
    { what: 'ones', onnx: new Uint8Array(50).fill(255), idfs: bytesOf(idf), says: 'no ONNX file' },
    { what: 'a file without a graph', onnx: Uint8Array.of(8, 8), idfs: bytesOf(idf), says: 'no ONNX file' },
    { what: 'a file that is cut off', onnx: whole.subarray(0, 60), idfs: bytesOf(idf), says: 'cut off' },
    { what: 'another model', onnx: onnxOf([table]), idfs: bytesOf(idf), says: 'no initializers "table" and "scale"' },
    {
      what: 'rows that do not fit',
      onnx: onnxOf([['table', Int8Array.of(1)], scale]),
      idfs: bytesOf(idf),
      says: 'do not fit',
    },
    { what: 'too few idfs', onnx: whole, idfs: bytesOf(Float32Array.of(1)), says: 'do not fit' },
    { what: 'half an idf', onnx: whole, idfs: bytesOf(idf).subarray(0, 6), says: 'multiple of 4' },
    {
      what: 'no pieces',
      onnx: onnxOf([
        ['table', new Int8Array()],
        ['scale', new Float32Array()],
      ]),
      idfs: new Uint8Array(),
      says: 'do not fit',
    },
  ])('throws for $what', async ({ onnx, idfs, says }) => {
    await expect(readTokenTable(await folderOf(onnx, idfs))).rejects.toThrow(says);
  });
});
