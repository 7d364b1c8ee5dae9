import type { Language } from '../../language/language.ts';
import type { EditionFacts } from '../../lookups/lookups.ts';
import { startLine } from '../bidi.ts';
import { discordMessages } from '../messages/messages.ts';
import type { MessagePayload } from '../payload.ts';
import { showBold } from '../show-text.ts';
import { lookUpBox } from './look-up-box.ts';
import { showFact, showSources, sourcesOf } from './show-fact.ts';

/** The themes or the outcomes of editions, edition by edition. */
export function renderEditions(
  editions: readonly EditionFacts[],
  asked: 'themes' | 'outcomes',
  language: Language,
): MessagePayload {
  const [only] = editions;
  const sources = sourcesOf(editions.flatMap(({ facts }) => facts));
  const end = showSources(sources, language);
  const label = discordMessages[language][asked];
  if (only !== undefined && editions.length === 1) {
    const facts = only.facts.map((fact) => showFact(fact, sources, language));
    return lookUpBox({ language, label, title: only.name }, facts, { end });
  }
  const blocks = editions.map(({ name, facts }) => {
    const head = startLine(`__${showBold(name, language)}__`, language);
    return [head, ...facts.map((fact) => showFact(fact, sources, language))].join('\n');
  });
  return lookUpBox({ language, label }, blocks, { end });
}
