import type { Answer, Citation } from '../answers/answer.ts';
import { messages } from '../answers/messages/messages.ts';
import type { Document } from '../corpus/document.ts';
import type { Terminal } from './terminal.ts';

/** An answer as a person reads it in a terminal: the lead, then each citation under its title. */
export function renderAnswer(
  answer: Answer,
  document: (id: string) => Document | undefined,
  terminal: Terminal,
): string {
  const { colors } = terminal;
  const say = messages[answer.language];
  const lines = [colors.bold(answer.text)];
  for (const citation of answer.citations) {
    lines.push('', `${colors.cyan(`[${citation.n}]`)} ${describe(citation, document(citation.documentId))}`);
    lines.push(`    ${highlighted(citation, colors)}`);
  }
  if (answer.nearest.length > 0) {
    lines.push('', say.nearest);
    for (const { title } of answer.nearest) lines.push(`  • ${title}`);
  }
  return lines.join('\n');

  function describe(citation: Citation, cited: Document | undefined): string {
    const title = cited?.kind === 'document' ? citation.title : say.summaryOf(citation.title);
    const parts = [title, citation.publisher, cited?.date ?? citation.year, citation.section];
    return parts.filter((part) => part !== null && part !== undefined).join(' · ');
  }
}

/** The excerpt on one line, the words that were asked for made to stand out. */
function highlighted({ excerpt, highlight }: Citation, colors: Terminal['colors']): string {
  const flat = (text: string) => text.replaceAll(/\s+/gu, ' ');
  if (highlight === null) return flat(excerpt);
  const [start, end] = highlight;
  return flat(excerpt.slice(0, start)) + colors.yellow(flat(excerpt.slice(start, end))) + flat(excerpt.slice(end));
}
