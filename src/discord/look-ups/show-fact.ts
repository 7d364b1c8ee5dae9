import type { Language } from '../../language/language.ts';
import { lookUpMessages } from '../../lookups/messages/messages.ts';
import type { ShownFact, ShownSource, ShownValue } from '../../lookups/shown-fact.ts';
import { fitText } from '../fit-text.ts';
import { joinBlocks } from '../join-blocks.ts';
import { discordMessages } from '../messages/messages.ts';
import { capitalized, showBold, showLine, showLink, showSmall } from '../show-text.ts';
import { startLine } from '../bidi.ts';

/** In UTF-16 code units, laid out: one long fact leaves room for others. */
const maxFact = 1500;
const maxItem = 400;
const maxSources = 1000;

/** The sources of facts, each once, numbered from 1 in the order in which the facts name them. */
export function sourcesOf(facts: readonly ShownFact[]): readonly ShownSource[] {
  const all = facts.flatMap(({ values }) => values.flatMap(({ sources }) => sources));
  return [...new Map(all.map((source) => [keyOf(source), source])).values()];
}

/** The numbered sources below the facts, each address on a line of its own. */
export function showSources(sources: readonly ShownSource[], language: Language): string {
  const lines = sources.flatMap(({ publisher, url }, i) => {
    const link = showLink(url, language);
    return [showSmall([`(${i + 1}) ${publisher}`], language) ?? '', ...(link === null ? [] : [`-# ${link}`])].join(
      '\n',
    );
  });
  return joinBlocks(lines, maxSources, (count) => showLine(discordMessages[language].more(count), language), '\n');
}

/**
 * A fact under its name: every value with its remarks and the numbers of its sources.
 *
 * @param sources - Of all facts that are shown. @see sourcesOf
 */
export function showFact(fact: ShownFact, sources: readonly ShownSource[], language: Language): string {
  const numbers = new Map(sources.map((source, i) => [keyOf(source), i + 1]));
  const more = (count: number) => showLine(discordMessages[language].more(count), language);
  const head = startLine(showBold(fact.label, language), language);
  const differ = fact.isConflicting
    ? [`-# ${showLine(`⚠️ ${capitalized(lookUpMessages[language].sourcesDiffer)}`, language)}`]
    : [];
  const values = fact.values.flatMap((value) => showValue(value, numbers, language));
  return [head, ...differ, joinBlocks(values, maxFact, more, '\n')].join('\n');
}

/** The values of a fact and nothing else, for a row of several. */
export function valuesOf(fact: ShownFact | null): string | null {
  if (fact === null || fact.values.length === 0) return null;
  return fact.values.map(({ text }) => text).join(' / ');
}

/** A value, or a list's items; remarks and sources stand below the last. */
function showValue(
  { text, items, wording, note, sources }: ShownValue,
  numbers: ReadonlyMap<string, number>,
  language: Language,
): string[] {
  const lines = items === null ? [text] : items.map((item) => `• ${item}`);
  const shown = lines.map((line) => fitText(showLine(line, language), maxItem));
  const wordingShown = wording === null ? null : lookUpMessages[language].wordings[wording];
  const named = new Set(sources.map((source) => `${source.publisher} (${numbers.get(keyOf(source))})`));
  const remarks = showSmall([wordingShown, note, ...named], language);
  return [
    ...shown.slice(0, -1),
    [shown.at(-1) ?? '', ...(remarks === null ? [] : [fitText(remarks, maxItem)])].join('\n'),
  ];
}

/** The numbers of a fact's sources: " (1) (3)". */
export function numbersOf(fact: ShownFact | null, sources: readonly ShownSource[]): string {
  const own = new Set(fact === null ? [] : sourcesOf([fact]).map(keyOf));
  return sources.flatMap((source, i) => (own.has(keyOf(source)) ? [` (${i + 1})`] : [])).join('');
}

function keyOf({ publisher, url }: ShownSource): string {
  return `${publisher}\n${url}`;
}
