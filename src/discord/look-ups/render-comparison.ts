import type { Comparison } from '../../lookups/lookups.ts';
import { startLine } from '../bidi.ts';
import { fitText } from '../fit-text.ts';
import { discordMessages } from '../messages/messages.ts';
import type { MessagePayload } from '../payload.ts';
import { showBold, showWords } from '../show-text.ts';
import { lookUpBox } from './look-up-box.ts';
import { numbersOf, showSources, sourcesOf, valuesOf } from './show-fact.ts';

/** In UTF-16 code units, laid out. */
const maxCell = 400;
const maxNumbers = 60;

/** Two editions, fact by fact, each on a line of its own: Discord has no tables that Arabic stays in order in. */
export function renderComparison({ language, left, right, rows }: Comparison): MessagePayload {
  const say = discordMessages[language];
  const sources = sourcesOf(rows.flatMap((row) => [row.left, row.right].filter((fact) => fact !== null)));
  const blocks = rows.map((row) => {
    const cell = (short: string, fact: typeof row.left) => {
      const words = fitText(showWords(valuesOf(fact) ?? say.notRecorded, language), maxCell);
      const numbers = fitText(showWords(numbersOf(fact, sources), language), maxNumbers);
      return `> ${startLine(`${showWords(`${short}:`, language)} ${words} ${numbers}`.trimEnd(), language)}`;
    };
    const head = startLine(showBold(row.label, language), language);
    return [head, cell(left.short, row.left), cell(right.short, row.right)].join('\n');
  });
  return lookUpBox({ language, label: say.comparison, title: say.versus(left.short, right.short) }, blocks, {
    end: showSources(sources, language),
  });
}
