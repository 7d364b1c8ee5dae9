import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ConfigError } from './foundation/errors.ts';
import { isLogLevel, logLevels, type LogLevel } from './foundation/log-level.ts';
import { projectRoot } from './foundation/project-root.ts';

/** What the environment says, checked. Folders are absolute. */
export interface Config {
  /** `null`: the folder that the data directory's snapshot was built from, else `corpus/`. */
  readonly corpusFolder: string | null;
  readonly dataFolder: string;
  /** A hub name or a folder; `null`: the embedded model. */
  readonly embeddingModel: string | null;
  readonly modelCacheFolder: string;
  /** Where the web server listens: a name or address. */
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  readonly logLevel: LogLevel;
  /** `postgres://…`; `null`: a file in the data directory. */
  readonly databaseUrl: string | null;
  /** `null`: no bot. */
  readonly discordToken: string | null;
  /** Of the bot's application; `null`: asked of Discord. */
  readonly discordApplicationId: string | null;
  /** `null`: Discord's own. */
  readonly discordApiUrl: string | null;
  /** What moderators log in with on the page; `null`: nobody can. */
  readonly moderatorToken: string | null;
}

/** What is wrong with a variable's value, or `null`. */
type Check = (value: string) => string | null;

const folder: Check = (path) => (path.includes('\0') ? 'is not a path' : null);
const checks = {
  CORPUS_DIR: folder,
  DATA_DIR: folder,
  EMBEDDING_MODEL: (name) =>
    /^[\w.-]+(?:\/[\w.-]+)?$/u.test(name) || existsSync(name)
      ? null
      : 'is neither a model name such as "Xenova/multilingual-e5-small" nor a folder that exists',
  MODEL_CACHE_DIR: folder,
  HOST: (name) => (/^[\w.:-]+$/u.test(name) ? null : 'is neither a host name nor an address'),
  PORT: (port) => (/^\d{1,5}$/u.test(port) && Number(port) <= 65_535 ? null : 'is not a port: 0 to 65535'),
  DATABASE_URL: (url) =>
    URL.canParse(url) && /^postgres(?:ql)?:$/u.test(new URL(url).protocol)
      ? null
      : 'is not the address of a PostgreSQL database: postgres://user:password@host:5432/database',
  MODERATOR_TOKEN: (token) =>
    /^\S{16,512}$/u.test(token) ? null : 'is not a token: 16 to 512 letters, numbers and signs without a space',
  DISCORD_TOKEN: (token) => (/^[\w.-]{20,200}$/u.test(token) ? null : 'is not a bot’s token'),
  DISCORD_APPLICATION_ID: (id) => (/^\d{15,20}$/u.test(id) ? null : 'is not an id: 15 to 20 digits'),
  DISCORD_API_URL: (url) =>
    URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol) ? null : 'is not an address: https://discord.com/api',
  LOG_LEVEL: (level) => (isLogLevel(level) ? null : `is none of: ${logLevels.join(', ')}`),
} as const satisfies Readonly<Record<string, Check>>;
type Variable = keyof typeof checks;
/** Their values are never printed. */
const secrets: ReadonlySet<Variable> = new Set(['DATABASE_URL', 'DISCORD_TOKEN', 'MODERATOR_TOKEN']);

/**
 * Reads the configuration. An empty value counts as none.
 *
 * @throws {ConfigError} Naming every variable that cannot be used.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const names = Object.keys(checks) as Variable[];
  const given = names.flatMap((name) => {
    const value = env[name] ?? '';
    return value.trim() === '' ? [] : [[name, value] as const];
  });
  const faults = given.flatMap(([name, value]) => {
    const fault = checks[name](value);
    return fault === null ? [] : [`  ${name}${secrets.has(name) ? '' : `=${value}`} ${fault}`];
  });
  if (faults.length > 0)
    throw new ConfigError(
      `The configuration has faults:\n${faults.join('\n')}`,
      'Mend these variables in the environment or in .env; .env.example explains each.',
    );
  const values: Partial<Record<Variable, string>> = Object.fromEntries(given);
  const { CORPUS_DIR, DATA_DIR, EMBEDDING_MODEL, MODEL_CACHE_DIR, HOST, PORT, LOG_LEVEL } = values;
  const { DATABASE_URL, MODERATOR_TOKEN, DISCORD_TOKEN, DISCORD_APPLICATION_ID, DISCORD_API_URL } = values;
  const dataFolder = resolve(DATA_DIR ?? join(projectRoot, 'data'));
  return Object.freeze({
    corpusFolder: CORPUS_DIR === undefined ? null : resolve(CORPUS_DIR),
    dataFolder,
    embeddingModel: EMBEDDING_MODEL ?? null,
    modelCacheFolder: resolve(MODEL_CACHE_DIR ?? join(dataFolder, 'models')),
    host: HOST ?? '127.0.0.1',
    port: Number(PORT ?? 8787),
    logLevel: LOG_LEVEL !== undefined && isLogLevel(LOG_LEVEL) ? LOG_LEVEL : 'info',
    databaseUrl: DATABASE_URL ?? null,
    moderatorToken: MODERATOR_TOKEN ?? null,
    discordToken: DISCORD_TOKEN ?? null,
    discordApplicationId: DISCORD_APPLICATION_ID ?? null,
    discordApiUrl: DISCORD_API_URL ?? null,
  });
}
