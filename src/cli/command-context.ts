import { resolve } from 'node:path';
import type { Command } from 'commander';
import { readConfig, type Config } from '../config.ts';
import type { Terminal } from './terminal.ts';

/** Options that every command with a data directory takes. */
export interface FolderOptions {
  readonly data?: string;
  readonly corpus?: string;
}

/** Adds `--data` and `--corpus` to a command. */
export function withFolders(command: Command): Command {
  return command
    .option('--data <dir>', 'data directory: snapshots and the database (default: data/)')
    .option('--corpus <dir>', "corpus folder (default: the data directory's own, else corpus/)");
}

/** What every command is given. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** The environment's configuration, with the command's own folders over it. */
  configure(options: FolderOptions): Config;
}

export function createContext(terminal: Terminal, env: NodeJS.ProcessEnv): CommandContext {
  return {
    terminal,
    configure({ data, corpus }) {
      const own = {
        ...(data !== undefined && { DATA_DIR: resolve(data) }),
        ...(corpus !== undefined && { CORPUS_DIR: resolve(corpus) }),
      };
      return readConfig({ ...env, ...own });
    },
  };
}
