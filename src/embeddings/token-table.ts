import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PbfReader } from 'pbf';
import { checkOnnx, onnxFile } from './check-model-files.ts';

/** The embedded model's vectors, one a piece of its vocabulary, as the ONNX file holds them. */
export interface TokenTable {
  readonly dimensions: number;
  /** `rows[piece * dimensions + d] * scales[piece]` is one number of a piece's vector. */
  readonly rows: Int8Array;
  readonly scales: Float32Array;
  /** How rare each piece is in the training texts, at least 0.1. */
  readonly idf: Float32Array;
}

/**
 * Reads the table out of the model's own ONNX file, so that late interaction and dense vectors have one source.
 *
 * @throws When the files are missing or not the embedded model's.
 */
export async function readTokenTable(modelFolder: string): Promise<TokenTable> {
  const onnxPath = join(modelFolder, onnxFile);
  await checkOnnx(onnxPath);
  const [onnx, idfBytes] = await Promise.all([readFile(onnxPath), readFile(join(modelFolder, 'piece-idf.f32'))]);
  const tensors = initializers(onnx);
  const table = tensors.get('table');
  const scale = tensors.get('scale');
  if (!table || !scale) throw new Error('The ONNX file holds no initializers "table" and "scale".');
  const scales = float32(scale);
  const idf = float32(idfBytes);
  const dimensions = table.length / scales.length;
  if (!Number.isInteger(dimensions) || idf.length !== scales.length)
    throw new Error(`The table of ${table.length} bytes, ${scales.length} scales and ${idf.length} idfs do not fit.`);
  return { dimensions, rows: new Int8Array(table.buffer, table.byteOffset, table.length), scales, idf };
}

/** The raw data of a model's initializers by name (onnx.proto: ModelProto 7 → GraphProto 5 → TensorProto 8, 9). */
function initializers(onnx: Uint8Array): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  new PbfReader(onnx).readFields((modelTag, _model, pbf) => {
    if (modelTag !== 7) return;
    pbf.readMessage((graphTag) => {
      if (graphTag !== 5) return;
      const tensor: { name: string; data: Uint8Array } = { name: '', data: new Uint8Array() };
      pbf.readMessage((tensorTag) => {
        if (tensorTag === 8) tensor.name = pbf.readString();
        if (tensorTag === 9) tensor.data = pbf.readBytes();
      }, tensor);
      found.set(tensor.name, tensor.data);
    }, found);
  }, found);
  return found;
}

function float32(bytes: Uint8Array): Float32Array {
  return new Float32Array(new Uint8Array(bytes).buffer); // a copy: the bytes may lie at any offset
}
