import { access, constants, open, stat } from 'node:fs/promises';
import { join } from 'node:path';

export const onnxFile = 'onnx/model_quantized.onnx';
export const tokenizerFiles = ['tokenizer.json', 'tokenizer_config.json'] as const;
/** What a model's folder must hold. */
export const modelFiles = ['config.json', ...tokenizerFiles, onnxFile] as const;

/**
 * Checks that files of a model can be read: the library reads them in the background too, where a failure ends the
 * process.
 *
 * @throws When some cannot; the message names them.
 */
export async function checkModelFiles(folder: string, names: readonly string[]): Promise<void> {
  const isReadable = async (path: string) => {
    await access(path, constants.R_OK);
    return (await stat(path)).isFile();
  };
  const readable = await Promise.all(names.map((name) => isReadable(join(folder, name)).catch(() => false)));
  const others = names.filter((_, i) => !readable[i]);
  if (others.length > 0) throw new Error(`no readable file ${others.join(', ')}`);
}

const graphField = 7; // of ModelProto in onnx.proto
const longestHead = 20; // bytes: a tag and a length

/**
 * Checks that an ONNX file is whole, by the lengths of its outermost fields: of a copy that was cut off, or a
 * placeholder in the file's stead, the library prints traces and gives a reason that does not help.
 *
 * @throws When the file cannot be read, is no ONNX file, or ends too early.
 */
export async function checkOnnx(path: string): Promise<void> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const head = new Uint8Array(longestHead);
    let place = 0;
    let hasGraph = false;
    while (place < size) {
      const { bytesRead } = await file.read(head, 0, longestHead, place);
      const field = readField(head.subarray(0, bytesRead));
      if (field === null) throw new Error(`${path} is no ONNX file`);
      place += field.length;
      hasGraph ||= field.number === graphField;
    }
    if (place > size) throw new Error(`${path} is cut off: it has ${size} bytes of ${place}`);
    if (!hasGraph) throw new Error(`${path} is no ONNX file`);
  } finally {
    await file.close();
  }
}

/** The number of the field that begins here and how many bytes it takes; `null` where none does. */
function readField(head: Uint8Array): { number: number; length: number } | null {
  const tag = readVarint(head, 0);
  if (tag === null) return null;
  const number = Math.floor(tag.value / 8);
  const kind = tag.value % 8;
  const next = readVarint(head, tag.end);
  if (number === 0 || (next === null && kind !== 1 && kind !== 5)) return null;
  const lengths = [next?.end, tag.end + 8, (next?.end ?? 0) + (next?.value ?? 0), null, null, tag.end + 4];
  const length = lengths[kind];
  return length ? { number, length } : null;
}

function readVarint(bytes: Uint8Array, start: number): { value: number; end: number } | null {
  let value = 0;
  for (let at = start; at < Math.min(bytes.length, start + 10); at++) {
    value += (bytes[at]! % 128) * 128 ** (at - start);
    if (bytes[at]! < 128) return { value, end: at + 1 };
  }
  return null;
}
