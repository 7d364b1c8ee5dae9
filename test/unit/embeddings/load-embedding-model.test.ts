import { cp, mkdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { dirname, join } from 'node:path';
import { env } from '@xenova/transformers';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { embeddedModelFolder, readEmbeddedModelCard } from '../../../src/embeddings/embedded-model.ts';
import { loadEmbeddingModel } from '../../../src/embeddings/load-embedding-model.ts';
import { EmbeddingModelError } from '../../../src/foundation/errors.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const onnx = 'onnx/model_quantized.onnx';
const { remoteHost } = env;
const servers: Server[] = [];
afterEach(() => {
  env.remoteHost = remoteHost;
});
afterAll(() => {
  for (const server of servers) server.close();
});

/** A hub on this machine, so that no test leaves it. */
async function startHub(listener: RequestListener): Promise<Server> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  env.remoteHost = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
  return server;
}

/** A copy of the embedded model to damage. The big file is a link to the original. */
async function copyModel(name = 'model'): Promise<string> {
  const folder = join(await temporaryFolder('model'), name);
  await mkdir(join(folder, 'onnx'), { recursive: true });
  const small = ['config.json', 'tokenizer.json', 'tokenizer_config.json', 'piece-idf.f32'];
  await Promise.all(small.map((file) => cp(join(embeddedModelFolder, file), join(folder, file))));
  await symlink(join(embeddedModelFolder, onnx), join(folder, onnx));
  return folder;
}

async function errorOf(load: Promise<unknown>): Promise<EmbeddingModelError> {
  const error = await load.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(EmbeddingModelError);
  return error as EmbeddingModelError;
}

describe('loadEmbeddingModel with a name of the hub', () => {
  const name = 'Xenova/multilingual-e5-small';

  it('says in one error that the hub is out of reach, and two remedies', async () => {
    const hub = await startHub(() => {});
    await new Promise((resolve) => hub.close(resolve));
    const cacheFolder = await temporaryFolder('cache');
    const { message, remedy } = await errorOf(loadEmbeddingModel({ name, cacheFolder }));
    expect(message).toMatch(`The embedding model "${name}" is not in ${cacheFolder} and could not be fetched`);
    expect(message).toMatch(/fetch failed \(.*ECONNREFUSED.*\)$/u);
    expect(remedy).toMatch(/connect this machine to the hub once/u);
    expect(remedy).toMatch(/or unset EMBEDDING_MODEL to use the embedded model\.$/u);
  });

  it('asks for no file twice', async () => {
    const asked: string[] = [];
    await startHub(({ url = '' }, response) => {
      asked.push(url);
      response.writeHead(500).end();
    });
    await errorOf(loadEmbeddingModel({ name, cacheFolder: await temporaryFolder('cache') }));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked).toHaveLength(new Set(asked).size);
  });

  it('says that the hub has no such model', async () => {
    await startHub((_, response) => response.writeHead(404).end());
    const { message, remedy } = await errorOf(
      loadEmbeddingModel({ name: 'nobody/none', cacheFolder: await temporaryFolder('cache') }),
    );
    expect(message).toMatch(/Could not locate file/u);
    expect(remedy).toMatch(/^Check its name/u);
  });

  it('says that a kept copy is damaged', async () => {
    const folder = await copyModel('kept');
    await rm(join(folder, onnx));
    await writeFile(join(folder, onnx), (await readFile(join(embeddedModelFolder, onnx))).subarray(0, 1_000_000));
    const { message, remedy } = await errorOf(loadEmbeddingModel({ name: 'kept', cacheFolder: dirname(folder) }));
    expect(message).toMatch(`The embedding model "kept" in ${folder} cannot be loaded: `);
    expect(message).toMatch('is cut off');
    expect(remedy).toMatch('Delete that folder');
  });

  it('fetches a model, tells how far it is, and needs the hub no more', async () => {
    const shares: number[] = [];
    const hub = await startHub(({ url = '' }, response) => {
      const file = /^\/own\/tiny-e5-model\/resolve\/main\/(?<file>.+)$/u.exec(url)?.groups?.['file'] ?? 'none';
      void readFile(join(embeddedModelFolder, file)).then(
        (bytes) => response.writeHead(200, { 'content-length': bytes.length }).end(bytes),
        () => response.writeHead(404).end(),
      );
    });
    const cacheFolder = await temporaryFolder('cache');
    const choice = { name: 'own/tiny-e5-model', cacheFolder };
    const fetched = await loadEmbeddingModel({ ...choice, onDownload: (share) => shares.push(share) });
    expect(fetched.embeddingModel).toMatchObject({ id: 'own/tiny-e5-model', dimensions: 512 });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    hub.closeAllConnections();
    await new Promise((resolve) => hub.close(resolve));
    const kept = await loadEmbeddingModel(choice);
    expect(await kept.embeddingModel.embedQuestion('أين؟')).toEqual(await fetched.embeddingModel.embedQuestion('أين؟'));
    expect(kept.tokenizer.encode('forum').length).toBeGreaterThan(0);
  });
});

describe('loadEmbeddingModel with a folder', () => {
  const load = async (name: string) => loadEmbeddingModel({ name, cacheFolder: await temporaryFolder('cache') });

  it('loads a whole one', async () => {
    const folder = await copyModel('own-e5-copy');
    const { embeddingModel } = await load(folder);
    const { embeddingModel: embedded } = await loadEmbeddingModel({ name: null, cacheFolder: folder });
    expect(embeddingModel).toMatchObject({ id: folder, dimensions: embedded.dimensions });
    expect(await embeddingModel.embedQuestion('where')).toEqual(await embedded.embedQuestion('query: where'));
  });

  it.each(['./no/such/folder', '/no/such/folder', '../none', 'a/b/c', 'two words', ' '])(
    'takes "%s" for no model',
    async (name) => {
      const { message, remedy } = await errorOf(load(name));
      expect(message).toMatch('is neither a folder nor a name on the model hub');
      expect(remedy).toMatch('or unset EMBEDDING_MODEL');
    },
  );

  it('names the files that an empty one lacks', async () => {
    const folder = await temporaryFolder('model');
    const { message, remedy } = await errorOf(load(folder));
    const files = `config.json, tokenizer.json, tokenizer_config.json, ${onnx}`;
    expect(message).toBe(`The embedding model in ${folder} cannot be loaded: no readable file ${files}`);
    expect(remedy).toMatch(/^The folder needs config\.json, .+ or unset EMBEDDING_MODEL/u);
  });

  it.each([
    {
      what: 'half a tokenizer',
      says: 'JSON',
      damage: (folder: string) => truncate(join(folder, 'tokenizer.json'), 5000),
    },
    {
      what: 'another tokenizer',
      says: 'cannot be loaded',
      damage: (folder: string) => writeFile(join(folder, 'tokenizer.json'), '{}'),
    },
    {
      what: 'a folder for a file',
      says: 'no readable file config.json',
      damage: async (folder: string) => {
        await rm(join(folder, 'config.json'));
        await mkdir(join(folder, 'config.json'));
      },
    },
    {
      what: 'a placeholder for the model',
      says: 'is no ONNX file',
      damage: async (folder: string) => {
        await rm(join(folder, onnx));
        await writeFile(join(folder, onnx), 'version 1\nsize 16512402\n');
      },
    },
  ])('says that it has $what', async ({ damage, says }) => {
    const folder = await copyModel();
    await damage(folder);
    const { message, remedy } = await errorOf(load(folder));
    expect(message).toMatch(`The embedding model in ${folder} cannot be loaded: `);
    expect(message).toMatch(says);
    expect(remedy).toMatch('or unset EMBEDDING_MODEL to use the embedded model.');
  });
});

describe('loadEmbeddingModel without a name', () => {
  it('loads the embedded model', async () => {
    const { embeddingModel, tokenizer } = await loadEmbeddingModel({ name: null, cacheFolder: 'unused' });
    const { id, dimensions } = await readEmbeddedModelCard();
    expect(id).toMatch(/^muntada-static@[0-9a-f]{12}$/u);
    expect(embeddingModel).toMatchObject({ id, dimensions });
    expect(tokenizer.encode('منتدى')).not.toEqual([]);
  });

  it.each([
    { what: 'no folder', says: 'ENOENT', damage: (folder: string) => rm(folder, { recursive: true }) },
    { what: 'half a card', says: 'JSON', damage: (folder: string) => truncate(join(folder, 'config.json'), 20) },
    {
      what: 'another card',
      says: 'muntada',
      damage: (folder: string) => writeFile(join(folder, 'config.json'), '{"hidden_size":512}'),
    },
    {
      what: 'a card of another model',
      says: 'it gives 512 dimensions, not 256',
      damage: (folder: string) =>
        writeFile(join(folder, 'config.json'), '{"model_type":"bert","hidden_size":256,"muntada":{"revision":"x"}}'),
    },
    { what: 'no model', says: onnx, damage: (folder: string) => rm(join(folder, onnx)) },
    { what: 'no tokenizer', says: 'tokenizer.json', damage: (folder: string) => rm(join(folder, 'tokenizer.json')) },
  ])('says that it is damaged: $what', async ({ damage, says }) => {
    const folder = await copyModel();
    await damage(folder);
    const { message, remedy } = await errorOf(loadEmbeddingModel({ name: null, cacheFolder: 'unused' }, folder));
    expect(message).toMatch(`The embedded model in ${folder} cannot be loaded: `);
    expect(message).toMatch(says);
    expect(remedy).toBe('Restore the folder with "git checkout embeddings", or install the program again.');
  });

  it('says that its tokenizer is damaged beside another model', async () => {
    const folder = await copyModel();
    await rm(join(folder, 'tokenizer.json'));
    const choice = { name: embeddedModelFolder, cacheFolder: 'unused' };
    const { message } = await errorOf(loadEmbeddingModel(choice, folder));
    expect(message).toMatch(`The embedded model in ${folder} cannot be loaded: `);
  });
});
