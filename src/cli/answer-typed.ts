import { createInterface } from 'node:readline';
import type { Assistant } from '../assistant.ts';
import { renderAnswer } from './render-answer.ts';
import type { Terminal } from './terminal.ts';

/** Answers each line of standard input, with the question before in mind, until the input ends. */
export async function answerTyped(assistant: Assistant, terminal: Terminal): Promise<void> {
  terminal.tell('اكتب سؤالك · Ask a question · Posez une question   (Ctrl-D: انتهى · done · fin)');
  const lines = createInterface({ input: process.stdin, output: process.stderr, prompt: '؟ ' });
  let previous: string | null = null;
  lines.prompt();
  for await (const question of lines) {
    if (question.trim() !== '') {
      const answer = await assistant.ask({ question, previous });
      terminal.print(`${renderAnswer(answer, assistant.document, terminal)}\n`);
      previous = question;
    }
    lines.prompt();
  }
}
