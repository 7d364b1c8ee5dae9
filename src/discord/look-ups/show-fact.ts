import type { Language } from '../../language/language.ts';
import { lookUpMessages } from '../../lookups/messages/messages.ts';
import type { ShownFact, ShownValue } from '../../lookups/shown-fact.ts';
import { fitText } from '../fit-text.ts';
import { joinBlocks } from '../join-blocks.ts';
import { discordMessages } from '../messages/messages.ts';
import { showBold, showLine, showLink, showSmall } from '../show-text.ts';
import { startLine } from '../bidi.ts';

/** In UTF-16 code units, laid out: one long fact leaves room for others. */
const maxFact = 1500;
const maxItem = 400;

/** A fact under its name: every value with its remarks and where it comes from. */
export function showFact(fact: ShownFact, language: Language): string {
  const more = (count: number) => showLine(discordMessages[language].more(count), language);
  const head = startLine(showBold(fact.label, language), language);
  const differ = fact.isConflicting ? [`-# ${showLine(`⚠️ ${lookUpMessages[language].sourcesDiffer}`, language)}`] : [];
  const values = fact.values.flatMap((value) => showValue(value, language));
  return [head, ...differ, joinBlocks(values, maxFact, more, '\n')].join('\n');
}

/** The values of a fact and nothing else, for a row of several. */
export function valuesOf(fact: ShownFact | null): string | null {
  if (fact === null || fact.values.length === 0) return null;
  return fact.values.map(({ text }) => text).join(' / ');
}

/** A value, or a list's items; remarks and sources stand below the last. */
function showValue({ text, items, ...others }: ShownValue, language: Language): string[] {
  const lines = items === null ? [text] : items.map((item) => `• ${item}`);
  const shown = lines.map((line) => fitText(showLine(line, language), maxItem));
  const remarks = showRemarks(others, language);
  return [...shown.slice(0, -1), [shown.at(-1) ?? '', ...remarks].join('\n')];
}

/** Whose words a value is in, a note, and its sources: small, and each address on a line of its own. */
function showRemarks({ wording, note, sources }: Omit<ShownValue, 'text' | 'items'>, language: Language): string[] {
  const say = lookUpMessages[language];
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const remarks = showSmall([wording === null ? null : say.wordings[wording], note, ...publishers], language);
  const links = new Set(sources.map(({ url }) => showLink(url, language)).filter((link) => link !== null));
  return [...(remarks === null ? [] : [fitText(remarks, maxItem)]), ...[...links].map((link) => `-# ${link}`)];
}
