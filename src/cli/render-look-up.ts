import type { Language } from '../language/language.ts';
import type { LookUpCitation } from '../lookups/look-up-passages.ts';
import type { PassageInContext } from '../lookups/look-up-passages.ts';
import type { ForumCard } from '../lookups/look-up-forum.ts';
import type { TermCard } from '../lookups/look-up-terms.ts';
import type { Comparison, EditionFacts, SourceEntry, Timeline } from '../lookups/lookups.ts';
import { lookUpMessages } from '../lookups/messages/messages.ts';
import type { RecordLink } from '../lookups/record-index.ts';
import type { ShownFact, ShownValue } from '../lookups/shown-fact.ts';

/** Look-ups as a person reads them in a terminal. */

export function renderForums(links: readonly RecordLink[]): string {
  return links.map(({ id, series, year, name }) => [id, series, year ?? '–', name].join('\t')).join('\n');
}

export function renderCard(card: ForumCard): string {
  const say = lookUpMessages[card.language];
  const link = (title: string, links: readonly RecordLink[]) =>
    links.length === 0 ? [] : [`${title}: ${links.map(({ short }) => short).join(' · ')}`];
  const facts =
    card.facts.length === 0 ? [say.nothingRecorded] : card.facts.map((fact) => renderFact(fact, card.language));
  return [
    card.name,
    '',
    ...facts,
    '',
    ...link(say.previous, card.previous ? [card.previous] : []),
    ...link(say.next, card.next ? [card.next] : []),
    ...link(say.related, card.related),
    ...(card.documents.length === 0
      ? []
      : [`${say.documents}: ${card.documents.map(({ title }) => title).join(' · ')}`]),
  ]
    .join('\n')
    .trim();
}

export function renderEditions(editions: readonly EditionFacts[], language: Language): string {
  if (editions.length === 0) return lookUpMessages[language].nothingFound;
  return editions
    .map(({ name, facts }) => [name, ...facts.map((fact) => renderFact(fact, language))].join('\n'))
    .join('\n\n');
}

export function renderComparison({ left, right, rows, language }: Comparison): string {
  const cell = (fact: ShownFact | null) => fact?.values.map((value) => renderValue(value, language)).join(' / ') ?? '–';
  return rows
    .map((row) => [row.label, `  ${left.short}: ${cell(row.left)}`, `  ${right.short}: ${cell(row.right)}`].join('\n'))
    .join('\n\n');
}

export function renderTimeline({ entries, language }: Timeline): string {
  if (entries.length === 0) return lookUpMessages[language].nothingFound;
  const cell = (fact: ShownFact | null) => fact?.values[0]?.text ?? '–';
  return entries
    .map(({ year, short, dates, place, theme, sources }) => {
      const publishers = [...new Set(sources.map(({ publisher }) => publisher))].join(', ');
      return [year ?? '–', short, cell(dates), cell(place), cell(theme), `[${publishers}]`].join('\t');
    })
    .join('\n');
}

export function renderTerm({ kind, names, language, records, citations }: TermCard): string {
  const say = lookUpMessages[language];
  return [
    `${names[language].join(' · ')} (${say.termKinds[kind]})`,
    ...Object.entries(names).map(([one, list]) => `  ${one}: ${list.join(' · ')}`),
    ...records.map(({ name, id }) => `  ${name} [${id}]`),
    ...(citations.length === 0 ? [] : ['', `${say.inDocuments}:`, ...citations.map(renderCitation)]),
  ].join('\n');
}

export function renderSources(sources: readonly SourceEntry[]): string {
  return sources
    .map(({ documentId, language, kind, title }) => [documentId, language, kind, title].join('\t'))
    .join('\n');
}

export function renderPassage({ passage, document, before, after }: PassageInContext): string {
  const text = (span: { readonly start: number; readonly end: number } | null) =>
    span === null ? [] : [document.text.slice(span.start, span.end), ''];
  return [
    document.title,
    '',
    ...text(before),
    `> ${document.text.slice(passage.start, passage.end)}`,
    '',
    ...text(after),
  ]
    .join('\n')
    .trim();
}

function renderFact({ label, values, isConflicting }: ShownFact, language: Language): string {
  const differ = isConflicting ? ` (${lookUpMessages[language].sourcesDiffer})` : '';
  return [`${label}${differ}:`, ...values.map((value) => `  ${renderValue(value, language)}`)].join('\n');
}

function renderValue({ text, wording, note, sources }: ShownValue, language: Language): string {
  const say = lookUpMessages[language];
  const remarks = [wording === null ? '' : say.wordings[wording], note ?? ''].filter(Boolean);
  const publishers = sources
    .map(({ publisher, url }) => (url === null ? publisher : `${publisher} <${url}>`))
    .join(', ');
  return `${text}${remarks.length === 0 ? '' : ` (${remarks.join(language === 'ar' ? '؛ ' : '; ')})`} [${publishers}]`;
}

function renderCitation({ n, title, excerpt }: LookUpCitation): string {
  return `  [${n}] ${title}: ${excerpt.replaceAll(/\s+/gu, ' ')}`;
}
