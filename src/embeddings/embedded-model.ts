import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddingModelError, reasonOf } from '../foundation/errors.ts';
import { isCount, isObject, isText } from '../foundation/has-shape.ts';
import { projectRoot } from '../foundation/project-root.ts';

/** Where the project's own model lies: always there, loaded without a network. */
export const embeddedModelFolder: string = join(projectRoot, 'embeddings', 'muntada-static');

/** The embedded model's id, with the revision that its trainer wrote: retrained files are another model. */
export interface EmbeddedModelCard {
  readonly id: string;
  readonly dimensions: number;
}

/** @throws {EmbeddingModelError} The model's folder is missing or not the project's. */
export async function readEmbeddedModelCard(folder: string = embeddedModelFolder): Promise<EmbeddedModelCard> {
  try {
    const config: unknown = JSON.parse(await readFile(join(folder, 'config.json'), 'utf8'));
    const dimensions = isObject(config) ? config['hidden_size'] : null;
    const own = isObject(config) ? config['muntada'] : null;
    const revision = isObject(own) ? own['revision'] : null;
    if (!isCount(dimensions) || dimensions === 0 || !isText(revision) || revision === '')
      throw new Error('config.json has no "hidden_size" or no "muntada.revision"');
    return { id: `muntada-static@${revision}`, dimensions };
  } catch (error) {
    throw damagedEmbeddedModel(folder, error);
  }
}

/** The error for any file of the embedded model that cannot be used. */
export function damagedEmbeddedModel(folder: string, cause: unknown): EmbeddingModelError {
  return new EmbeddingModelError(
    `The embedded model in ${folder} cannot be loaded: ${reasonOf(cause)}`,
    'Restore the folder with "git checkout embeddings", or install the program again.',
    cause,
  );
}
