/**
 * A failure that a person can mend. It says what is wrong, where, and what to do about it; `cli/` prints both parts
 * and exits with 1. Bugs stay plain `Error`s, expected outcomes stay values.
 */
export abstract class OperatorError extends Error {
  abstract readonly code: OperatorErrorCode;
  /** What to do, as a full sentence. */
  readonly remedy: string;

  constructor(message: string, remedy: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.remedy = remedy;
  }
}

/** The environment holds values that cannot be used. */
export class ConfigError extends OperatorError {
  readonly code = 'CONFIG';
}

/** The corpus folder or files in it cannot be read as documents. */
export class CorpusError extends OperatorError {
  readonly code = 'CORPUS';
}

/** The embedding model cannot be loaded. */
export class EmbeddingModelError extends OperatorError {
  readonly code = 'EMBEDDING_MODEL';
}

/** The data directory cannot be read or written, or another process is writing it. */
export class DataDirectoryError extends OperatorError {
  readonly code = 'DATA_DIRECTORY';
}

/** A snapshot does not match its manifest, or not what was asked for. */
export class SnapshotError extends OperatorError {
  readonly code = 'SNAPSHOT';
}

/** Something given to a command cannot be used. */
export class InputError extends OperatorError {
  readonly code = 'INPUT';
}

/** The web server cannot start. */
export class ServerError extends OperatorError {
  readonly code = 'SERVER';
}

/** The database of answers and moderation cannot be opened, read or written. */
export class StoreError extends OperatorError {
  readonly code = 'STORE';
}

/** Discord cannot be reached, or refuses what is configured. */
export class DiscordError extends OperatorError {
  readonly code = 'DISCORD';
}

const classes = {
  CONFIG: ConfigError,
  CORPUS: CorpusError,
  EMBEDDING_MODEL: EmbeddingModelError,
  DATA_DIRECTORY: DataDirectoryError,
  SNAPSHOT: SnapshotError,
  INPUT: InputError,
  SERVER: ServerError,
  STORE: StoreError,
  DISCORD: DiscordError,
} as const;
export type OperatorErrorCode = keyof typeof classes;

/** An operator error as it was before it crossed from another thread. */
export function restoreError(code: OperatorErrorCode, problem: string, remedy: string): OperatorError {
  return new classes[code](problem, remedy);
}

/** The system's own words for a failure ("ENOENT: no such file…"), for use inside a message. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
