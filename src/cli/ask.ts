import type { Command } from 'commander';
import { openAssistant } from '../composition.ts';
import { withFolders, type CommandContext, type FolderOptions } from './command-context.ts';
import { showProgress } from './progress.ts';
import { renderAnswer } from './render-answer.ts';

interface AskOptions extends FolderOptions {
  readonly json?: boolean;
  readonly batch?: boolean;
  readonly previous?: string;
}

/** `muntada ask QUESTION`, `muntada ask --batch < questions.jsonl`. */
export function addAsk(program: Command, context: CommandContext): void {
  const command = program
    .command('ask [question...]')
    .description('answer one question, or with --batch one JSON line of standard input after another')
    .option('--json', 'print the answer as JSON')
    .option('--batch', 'read {"id","question","previous"?} lines, write one answer a line')
    .option('--previous <question>', 'the question asked before, for a follow-up');
  withFolders(command).action(async (words: string[], options: AskOptions) => {
    if (options.batch ? words.length > 0 : words.length === 0)
      command.error(options.batch ? '--batch takes its questions from standard input' : 'a question is missing', {
        code: 'muntada.usage',
      });
    const { terminal } = context;
    const progress = showProgress(terminal);
    const assistant = await openAssistant(context.configure(options), progress).finally(() => progress.stop());
    if (options.batch) return (await import('./answer-batch.ts')).answerBatch(assistant, terminal.print);
    const answer = await assistant.ask({ question: words.join(' '), previous: options.previous ?? null });
    terminal.print(options.json ? JSON.stringify(answer, null, 2) : renderAnswer(answer, assistant.document, terminal));
  });
}
