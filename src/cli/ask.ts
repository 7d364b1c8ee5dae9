import type { Command } from 'commander';
import type { Assistant } from '../assistant.ts';
import { whileOpen } from '../foundation/while-open.ts';
import { openAnswering, type Answering } from '../composition/answering.ts';
import { openCommunity, type Community } from '../composition/community.ts';
import { openMemory } from '../composition/memory.ts';
import { InputError } from '../foundation/errors.ts';
import { homeScope } from '../moderation/kept-answer.ts';
import type { AskedFrom } from '../moderation/memory.ts';
import { withFolders, type CommandContext, type FolderOptions } from './command-context.ts';
import { showProgress } from './progress.ts';
import { renderAnswer } from './render-answer.ts';

interface AskOptions extends FolderOptions {
  readonly json?: boolean;
  readonly batch?: boolean;
  readonly previous?: string;
  readonly collection?: string;
  readonly keep?: boolean;
}

/** `muntada ask QUESTION`, `muntada ask --batch < questions.jsonl`. */
export function addAsk(program: Command, context: CommandContext): void {
  const command = program
    .command('ask [question...]')
    .description('answer one question, or with --batch one JSON line of standard input after another')
    .option('--json', 'print the answer as JSON')
    .option('--batch', 'read {"id","question","previous"?} lines, write one answer a line')
    .option('--keep', 'keep the answers of --batch too')
    .option('--no-keep', 'keep nothing of the answer: it cannot be voted on or reviewed')
    .option('--previous <question>', 'the question asked before, for a follow-up')
    .option('--collection <name>', 'answer from the documents of this collection alone (default: default)');
  withFolders(command).action(async (words: string[], options: AskOptions) => {
    if (options.batch ? words.length > 0 : words.length === 0)
      command.error(options.batch ? '--batch takes its questions from standard input' : 'a question is missing', {
        code: 'muntada.usage',
      });
    const { terminal } = context;
    const progress = showProgress(terminal);
    const config = context.configure(options);
    const opening = openCommunity(openMemory(config), openAnswering(config, progress));
    const community = await opening.finally(() => progress.stop());
    const { assistant } = community;
    const collection = options.collection ?? null;
    if (collection !== null) await checkCollection(collection, community);
    // A batch is a program's, not a community's: its questions would fill the queue.
    const isKept = options.keep ?? !options.batch;
    const scope = collection === null ? homeScope : { ...homeScope, collection };
    const from: AskedFrom = { scope, userId: null, isPrivate: false, isKept };
    const collections = collection === null ? [] : [collection];
    if (options.batch) {
      const { answerBatch } = await import('./answer-batch.ts');
      const ask: Assistant['ask'] = (request) => assistant.ask({ ...request, from, collections });
      return whileOpen(community, () => answerBatch(ask, terminal.print));
    }
    const request = { question: words.join(' '), previous: options.previous ?? null, from, collections };
    const answer = await whileOpen(community, () => assistant.ask(request));
    terminal.print(options.json ? JSON.stringify(answer, null, 2) : renderAnswer(answer, assistant.document, terminal));
  });
}

/** @throws {InputError} There is no such collection; nothing is left open then. */
async function checkCollection(name: string, { answering, close }: Community<Answering>): Promise<void> {
  const { collections } = answering.library();
  if (collections.includes(name)) return;
  await close();
  throw new InputError(`No document belongs to the collection "${name}".`, `There are: ${collections.join(', ')}.`);
}
