import { Command, CommanderError } from 'commander';
import { config as loadDotenv } from 'dotenv';
import { OperatorError } from '../foundation/errors.ts';
import { createContext, type CommandContext } from './command-context.ts';
import { openTerminal, type Terminal } from './terminal.ts';

/** The commands by name. Each is loaded when it is called: the server's packages must not slow down a question. */
const commands: Readonly<Record<string, () => Promise<(program: Command, context: CommandContext) => void>>> = {
  start: async () => (await import('./start.ts')).addStart,
  index: async () => (await import('./index-command.ts')).addIndex,
  ask: async () => (await import('./ask.ts')).addAsk,
  'look-up': async () => (await import('./look-up.ts')).addLookUp,
  eval: async () => (await import('./eval.ts')).addEval,
  corpus: async () => (await import('./corpus.ts')).addCorpus,
  moderation: async () => (await import('./moderation.ts')).addModeration,
  export: async () => (await import('./export-command.ts')).addExport,
  import: async () => (await import('./import-command.ts')).addImport,
  commands: async () => (await import('./commands.ts')).addCommands,
  bench: async () => (await import('./bench.ts')).addBench,
  doctor: async () => (await import('./doctor.ts')).addDoctor,
};

/**
 * Runs one command.
 *
 * @param args - The command line without the program.
 * @returns The exit code: 0 done, 1 failed, 2 wrong usage.
 */
export async function run(args: readonly string[]): Promise<number> {
  loadDotenv({ quiet: true });
  process.stdout.on('error', endQuietly); // `muntada … | head` closes the pipe
  const terminal = openTerminal();
  const program = new Command('muntada')
    .description("Answers a community's questions from its own documents, with verbatim, cited excerpts.")
    .exitOverride()
    .showHelpAfterError('(--help shows how to use it)');
  const context = createContext(terminal, process.env);
  const called = commands[args[0] ?? ''];
  for (const load of called ? [called] : Object.values(commands)) (await load())(program, context);
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    return explain(error, terminal);
  }
}

function explain(error: unknown, { tell }: Terminal): number {
  // Commander has said why.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : error.code === 'muntada.failed' ? 1 : 2;
  if (error instanceof OperatorError) {
    tell(`${error.message}\n${error.remedy}`);
    return 1;
  }
  tell('This is a fault of the program, please report it with these lines:');
  tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 1;
}

function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}
