import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AutoModel, AutoTokenizer, env, type PreTrainedModel, type PreTrainedTokenizer } from '@xenova/transformers';
import { checkModelFiles, checkOnnx, modelFiles, onnxFile, tokenizerFiles } from './check-model-files.ts';

/** Where a model's files are: a folder on this machine, or a name on the hub with the cache that keeps its files. */
export type ModelLocation =
  | { readonly folder: string }
  | { readonly hubName: string; readonly cacheFolder: string; readonly onProgress?: (share: number) => void };

/** A token's vectors for a batch of texts: `values[(text * tokens + token) * dimensions + d]`. */
export interface HiddenStates {
  readonly values: Float32Array;
  readonly tokens: number;
  readonly dimensions: number;
  /** 1 for a token of the text, 0 for padding: `mask[text * tokens + token]`. */
  readonly mask: readonly number[];
}

/** The library's tokenizer. */
export interface Tokenizer {
  /** Token ids without special tokens. */
  encode(text: string): number[];
}

/** The library's tokenizer and model session, nothing else of it: its own pooling is several times slower. */
export interface Encoder {
  readonly tokenizer: Tokenizer;
  run(texts: readonly string[]): Promise<HiddenStates>;
}

interface Batch {
  readonly attention_mask: { readonly data: BigInt64Array };
}
interface ModelOutput {
  readonly last_hidden_state: { readonly data: Float32Array; readonly dims: readonly number[] };
}
type Run = (batch: Batch) => Promise<ModelOutput>;
type Tokenize = (texts: readonly string[], settings: { padding: boolean; truncation: boolean }) => Batch;

/**
 * Loads a tokenizer only: enough for the words of a question.
 *
 * @throws When files are missing or damaged.
 */
export async function loadTokenizer(location: ModelLocation): Promise<Tokenizer> {
  if ('folder' in location) await checkModelFiles(location.folder, tokenizerFiles);
  const [name, settings] = point(location);
  return narrow(await AutoTokenizer.from_pretrained(name, settings));
}

/**
 * Loads a tokenizer and an ONNX session.
 *
 * @throws When files are missing, damaged or out of reach.
 */
export async function loadEncoder(location: ModelLocation): Promise<Encoder> {
  if ('folder' in location) await checkModelFiles(location.folder, modelFiles);
  const onnx = join('folder' in location ? location.folder : join(location.cacheFolder, location.hubName), onnxFile);
  if (existsSync(onnx)) await checkOnnx(onnx);
  const [name, settings] = point(location);
  const tokenizer = await AutoTokenizer.from_pretrained(name, settings);
  const model: PreTrainedModel = await AutoModel.from_pretrained(name, { ...settings, quantized: true });
  const tokenize = tokenizer as unknown as Tokenize;
  const run = model as unknown as Run;
  return {
    tokenizer: narrow(tokenizer),
    async run(texts) {
      const batch = tokenize(texts, { padding: true, truncation: true });
      const { data, dims } = (await run(batch)).last_hidden_state;
      const mask = Array.from(batch.attention_mask.data, Number);
      return { values: data, tokens: dims[1] ?? 0, dimensions: dims[2] ?? 0, mask };
    },
  };
}

function narrow(tokenizer: PreTrainedTokenizer): Tokenizer {
  return { encode: (text) => tokenizer.encode(text, null, { add_special_tokens: false }) };
}

function point(location: ModelLocation): [name: string, settings: Record<string, unknown>] {
  if ('folder' in location) {
    env.localModelPath = `${dirname(location.folder)}/`;
    return [basename(location.folder), { local_files_only: true }];
  }
  const { hubName, cacheFolder, onProgress } = location;
  env.localModelPath = `${cacheFolder}/`;
  env.cacheDir = `${cacheFolder}/`;
  const progress_callback = ({ file, progress }: { file?: string; progress?: number }) => {
    if (file?.endsWith('.onnx') && progress !== undefined) onProgress?.(progress / 100);
  };
  return [hubName, { cache_dir: cacheFolder, progress_callback }];
}
