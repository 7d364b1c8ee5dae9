import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { openModeration } from '../../composition/community.ts';
import { InputError } from '../../foundation/errors.ts';
import type { ModerationStore } from '../../moderation/moderation-store.ts';
import { withFolders, type CommandContext, type FolderOptions } from '../command-context.ts';
import { showProgress } from '../progress.ts';

type OpenedModeration = Awaited<ReturnType<typeof openModeration>>;

/** What a command of the group gives. */
export interface Outcome {
  /** For programs: printed with `--json`. */
  readonly data: unknown;
  /** For people. */
  readonly text: string;
  /** Said beside the data. */
  readonly note?: string;
}

/** What a command of the group does, with moderation open. */
export type Act<Options> = (opened: OpenedModeration, words: readonly string[], options: Options) => Promise<Outcome>;

/** Adds a command to the group; its options are those that the caller adds to what is given back. */
export function addModerationCommand<Options>(
  group: Command,
  context: CommandContext,
  [usage, description]: readonly [usage: string, description: string],
  act: Act<Options>,
): Command {
  const command = group.command(usage).description(description).option('--json', 'print the data as JSON');
  return withFolders(command).action(async (...given: unknown[]) => {
    // Commander gives the arguments first, then the options and the command.
    const words = given.slice(0, -2).filter((word) => typeof word === 'string');
    const options = given.at(-2) as Options & FolderOptions & { readonly json?: boolean };
    const { terminal } = context;
    const progress = showProgress(terminal);
    const opened = await openModeration(context.configure(options), progress).finally(() => progress.stop());
    try {
      const { data, text, note } = await act(opened, words, options);
      if (options.json) terminal.print(JSON.stringify(data, null, 2));
      else if (text !== '') terminal.print(text);
      if (note !== undefined) terminal.tell(note);
    } finally {
      await opened.store.close();
    }
  });
}

const shortestBeginning = 6;

/**
 * The id of the answer that a person means, who may write its beginning only.
 *
 * @throws {InputError} No answer, or more than one, begins so.
 */
export async function findAnswerId(store: ModerationStore, beginning: string): Promise<string> {
  const [id, other] = await store.idsBeginning(beginning);
  const isMeant = id !== undefined && (id === beginning || beginning.length >= shortestBeginning);
  if (isMeant && other === undefined) return id;
  const problem = isMeant
    ? `More than one answer's id begins with "${beginning}".`
    : `There is no answer "${beginning}".`;
  throw new InputError(
    problem,
    `Write its id, or ${shortestBeginning} letters of its beginning or more; "npx muntada moderation queue" lists them.`,
  );
}

/** Whom a step is taken in the name of. */
export interface AsOption {
  readonly as?: string;
}

/** Adds `--as`. */
export function withName(command: Command): Command {
  return command.option('--as <name>', "in whose name (default: the operating system's user)");
}

export function nameOf({ as }: AsOption): string {
  if (as === undefined) return systemUser();
  if (as.trim() !== '') return as.trim();
  throw new InputError('The name after --as is empty.', 'Write a name, or leave --as out.');
}

/** In a container, the user may have no name. */
function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return 'operator';
  }
}
