import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { ConfigError } from '../../src/foundation/errors.ts';
import { projectRoot } from '../../src/foundation/project-root.ts';

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toEqual({
      corpusFolder: null,
      dataFolder: join(projectRoot, 'data'),
      embeddingModel: null,
      modelCacheFolder: join(projectRoot, 'data', 'models'),
      host: '127.0.0.1',
      port: 8787,
      logLevel: 'info',
      databaseUrl: null,
      moderatorToken: null,
      discordToken: null,
      discordApplicationId: null,
      discordApiUrl: null,
    });
  });

  it('takes an empty value for none', () => {
    expect(readConfig({ CORPUS_DIR: '', DATA_DIR: ' ', EMBEDDING_MODEL: '' })).toEqual(readConfig({}));
  });

  it('makes folders absolute, keeps models by default in the data directory, and cannot be changed', () => {
    const config = readConfig({ CORPUS_DIR: 'c', DATA_DIR: '/d', EMBEDDING_MODEL: 'Xenova/multilingual-e5-small' });
    expect(config).toEqual({
      corpusFolder: join(process.cwd(), 'c'),
      dataFolder: '/d',
      embeddingModel: 'Xenova/multilingual-e5-small',
      modelCacheFolder: '/d/models',
      host: '127.0.0.1',
      port: 8787,
      logLevel: 'info',
      databaseUrl: null,
      moderatorToken: null,
      discordToken: null,
      discordApplicationId: null,
      discordApiUrl: null,
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('takes a folder for a model', () => {
    const folder = join(projectRoot, 'embeddings', 'muntada-static');
    expect(readConfig({ EMBEDDING_MODEL: folder }).embeddingModel).toBe(folder);
  });

  it('takes an address, a port and a log level', () => {
    const config = readConfig({ HOST: '::1', PORT: '0', LOG_LEVEL: 'debug' });
    expect(config).toMatchObject({ host: '::1', port: 0, logLevel: 'debug' });
  });

  it.each([
    { HOST: 'http://here/' },
    { HOST: 'a b' },
    { PORT: '65536' },
    { PORT: '-1' },
    { PORT: '8e3' },
    { LOG_LEVEL: 'loud' },
  ])('refuses %o', (env) => {
    const [name] = Object.keys(env);
    expect(() => readConfig(env)).toThrow(`${name}=`);
  });

  it('names every bad variable at once, with the remedy', () => {
    const read = () => readConfig({ EMBEDDING_MODEL: 'no such/model/here', DATA_DIR: 'a\0b' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/DATA_DIR[\s\S]*EMBEDDING_MODEL=no such\/model\/here/u);
  });
});
