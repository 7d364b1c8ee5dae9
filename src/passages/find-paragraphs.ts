import { endsInPunctuation } from '../corpus/text-marks.ts';
import { beginsLowerCase, endsOpen } from './open-ends.ts';
import { readLines, type TextLine } from './text-line.ts';

/** Lines that belong together, before it is known which of them are headings. */
export interface Paragraph {
  /** `heading`: marked as one; `label`: one of several lines "Name: value"; the others as in `LineKind`. */
  readonly kind: 'heading' | 'item' | 'row' | 'date' | 'label' | 'text';
  readonly start: number;
  readonly end: number;
  readonly lines: number;
  /** Whether its mark is left out of it. */
  readonly bulleted: boolean;
  /** What stands above: nothing (the text's first), the line before, blank lines, or a rule. */
  readonly above: 'start' | 'line' | 'blank' | 'rule';
}

/**
 * Groups a text's lines. A line break is white space (text wrapped at a column), except before a list item, a table's
 * row, a line of its own such as a date, and after a line too short to have been wrapped.
 */
export function findParagraphs(text: string): Paragraph[] {
  const runs: { readonly above: Paragraph['above']; lines: TextLine[] }[] = [];
  let above: Paragraph['above'] = 'start';
  for (const line of readLines(text)) {
    const run = runs.at(-1);
    const goesOn = above === 'line' && run?.lines.at(-1)?.kind !== 'heading';
    if (line.kind === 'blank') {
      if (above === 'line') above = 'blank';
    } else if (line.kind === 'rule') {
      const [only, ...more] = goesOn && run !== undefined ? run.lines : [];
      const underlines = only?.kind === 'text' && more.length === 0 && /^\s*(?:={3,}|-{3,})\s*$/u.test(cut(text, line));
      if (underlines && run !== undefined) run.lines = [{ ...only, kind: 'heading' }];
      if (above !== 'start') above = 'rule';
    } else {
      if (goesOn && run !== undefined && line.kind !== 'heading') run.lines.push(line);
      else runs.push({ above, lines: [line] });
      above = 'line';
    }
  }
  return runs.flatMap((run) => groupLines(text, run.lines, run.above));
}

/** @param run - Lines with nothing between them. */
function groupLines(text: string, run: readonly TextLine[], above: Paragraph['above']): Paragraph[] {
  const widest = run.reduce((width, line) => Math.max(width, line.end - line.start), 0);
  const groups: Paragraph[] = [];
  let last: TextLine | undefined;
  for (const line of run) {
    const group = groups.at(-1);
    const labels = last !== undefined && isLabel(text, last) && isLabel(text, line);
    if (labels && group?.lines === 1 && group.kind === 'text') groups[groups.length - 1] = { ...group, kind: 'label' };
    const goesOn = !labels && last !== undefined && line.kind === 'text' && isWrapped(text, last, line, widest);
    if (goesOn && group !== undefined) {
      groups[groups.length - 1] = { ...group, end: line.end, lines: group.lines + 1 };
    } else {
      const kind = labels && line.kind === 'text' ? 'label' : kindOf(line);
      const { start, end, bulleted } = line;
      groups.push({ kind, start, end, lines: 1, bulleted, above: group === undefined ? above : 'line' });
    }
    last = line;
  }
  return groups;
}

function kindOf(line: TextLine): Paragraph['kind'] {
  return line.kind === 'blank' || line.kind === 'rule' ? 'text' : line.kind;
}

/** Whether the break between two lines only wraps them: a line that had room for the next word was ended on purpose. */
function isWrapped(text: string, line: TextLine, next: TextLine, widest: number): boolean {
  if (line.kind === 'row' || line.kind === 'date') return false;
  if (widest < 50) return true;
  const [, word = ''] = /^\s*(\S{0,40})/u.exec(cut(text, next)) ?? [];
  if (line.end - line.start + 1 + word.length > widest / 2) return true;
  const words = cut(text, line);
  return endsInPunctuation(words) || endsOpen(words) || beginsLowerCase(cut(text, next));
}

function isLabel(text: string, line: TextLine): boolean {
  return (line.kind === 'text' || line.kind === 'item') && /^\s*[^\s:.،,؛;][^:.،,؛;]{0,38}:\s/u.test(cut(text, line));
}

function cut(text: string, { start, end }: TextLine): string {
  return text.slice(start, end);
}
