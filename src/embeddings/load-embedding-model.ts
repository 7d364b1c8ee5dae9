import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { EmbeddingModelError, reasonOf } from '../foundation/errors.ts';
import { modelFiles, onnxFile } from './check-model-files.ts';
import { damagedEmbeddedModel, embeddedModelFolder, readEmbeddedModelCard } from './embedded-model.ts';
import type { EmbeddingModel } from './embedding-model.ts';
import { modelFamily } from './model-family.ts';
import { createTransformersEmbeddingModel } from './transformers-embedding-model.ts';
import { loadEncoder, loadTokenizer, type Encoder, type ModelLocation, type Tokenizer } from './transformers.ts';

/** Which model makes the vectors, and where downloaded ones are kept. */
export interface EmbeddingModelChoice {
  /** A hub name ("Xenova/multilingual-e5-small") or a folder; `null` is the embedded model. */
  readonly name: string | null;
  readonly cacheFolder: string;
  /** Told the downloaded share, 0–1, while a hub model arrives. */
  readonly onDownload?: (share: number) => void;
}

export interface LoadedModels {
  readonly embeddingModel: EmbeddingModel;
  /** The embedded model's tokenizer: late interaction uses its pieces whatever the embedding model is. */
  readonly tokenizer: Tokenizer;
}

/**
 * Loads the chosen model, and the embedded one's tokenizer beside it. A hub is asked once a file, without retries.
 *
 * @param embeddedFolder - Where the embedded model lies.
 * @throws {EmbeddingModelError} The model is not there, is damaged, or the hub is out of reach.
 */
export async function loadEmbeddingModel(
  choice: EmbeddingModelChoice,
  embeddedFolder: string = embeddedModelFolder,
): Promise<LoadedModels> {
  const rethrow = (error: unknown): never => {
    throw damagedEmbeddedModel(embeddedFolder, error);
  };
  if (choice.name !== null) {
    const tokenizer = await loadTokenizer({ folder: embeddedFolder }).catch(rethrow);
    return { embeddingModel: await loadNamed(choice.name, choice), tokenizer };
  }
  const { id, dimensions } = await readEmbeddedModelCard(embeddedFolder);
  const { encoder, dimensions: given } = await loadAndProbe({ folder: embeddedFolder }).catch(rethrow);
  if (given !== dimensions) rethrow(`it gives ${given} dimensions, not ${dimensions}`);
  const embeddingModel = createTransformersEmbeddingModel(id, dimensions, encoder, modelFamily('muntada-static'));
  return { embeddingModel, tokenizer: encoder.tokenizer };
}

async function loadNamed(name: string, choice: EmbeddingModelChoice): Promise<EmbeddingModel> {
  const folder = resolve(name);
  const isFolder = existsSync(folder);
  if (!isFolder && !hubName.test(name)) throw neither(name);
  const { cacheFolder, onDownload } = choice;
  const location: ModelLocation = isFolder
    ? { folder }
    : { hubName: name, cacheFolder, ...(onDownload && { onProgress: onDownload }) };
  const { encoder, dimensions } = await loadAndProbe(location).catch((error: unknown) => {
    if (isFolder) throw damagedFolder(folder, error);
    const kept = join(cacheFolder, name);
    throw existsSync(join(kept, onnxFile)) ? damagedCopy(name, kept, error) : unreachable(name, cacheFolder, error);
  });
  return createTransformersEmbeddingModel(name, dimensions, encoder, modelFamily(isFolder ? basename(folder) : name));
}

async function loadAndProbe(location: ModelLocation): Promise<{ encoder: Encoder; dimensions: number }> {
  const encoder = await loadEncoder(location);
  return { encoder, dimensions: (await encoder.run(['.'])).dimensions };
}

const hubName = /^\w[\w.-]*(?:\/\w[\w.-]*)?$/u;
const orEmbedded = 'or unset EMBEDDING_MODEL to use the embedded model.';

function neither(name: string): EmbeddingModelError {
  return new EmbeddingModelError(
    `The embedding model "${name}" is neither a folder nor a name on the model hub.`,
    `Give a folder that exists or a name such as "Xenova/multilingual-e5-small", ${orEmbedded}`,
  );
}

function damagedFolder(folder: string, cause: unknown): EmbeddingModelError {
  return new EmbeddingModelError(
    `The embedding model in ${folder} cannot be loaded: ${reasons(cause)}`,
    `The folder needs ${modelFiles.slice(0, -1).join(', ')} and ${modelFiles.at(-1)}. Complete it, ${orEmbedded}`,
    cause,
  );
}

function damagedCopy(name: string, folder: string, cause: unknown): EmbeddingModelError {
  return new EmbeddingModelError(
    `The embedding model "${name}" in ${folder} cannot be loaded: ${reasons(cause)}`,
    `Delete that folder, so that the model is fetched from the model hub again; ${orEmbedded}`,
    cause,
  );
}

function unreachable(name: string, cacheFolder: string, cause: unknown): EmbeddingModelError {
  return new EmbeddingModelError(
    `The embedding model "${name}" is not in ${cacheFolder} and could not be fetched from the model hub: ${reasons(cause)}`,
    `Check its name and connect this machine to the hub once, so that the model is kept; ${orEmbedded}`,
    cause,
  );
}

/** "fetch failed" says little without its own cause. */
function reasons(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : null;
  return cause === null ? reasonOf(error) : `${reasonOf(error)} (${reasonOf(cause) || cause.name})`;
}
