import type { Document } from '../corpus/document.ts';
import { translationGroup } from '../corpus/check-translations.ts';
import { documentLinks } from '../corpus/document-links.ts';
import { recordDocumentId } from '../corpus/record-document-id.ts';
import { lazily } from '../foundation/lazily.ts';
import { languages, type Language } from '../language/language.ts';
import { factLabels, type FactKind } from '../records/fact-kinds.ts';
import type { ForumRecord } from '../records/record-schema.ts';
import { series } from '../records/series.ts';
import { createCompletions } from './completions.ts';
import { forumCard, type CardSources } from './look-up-forum.ts';
import { createPassageLookUp } from './look-up-passages.ts';
import { createTermIndex, termCard } from './look-up-terms.ts';
import { speaksOfTopic, timelineEntry } from './look-up-timeline.ts';
import type { EditionFacts, EditionFilter, LookupParts, Lookups } from './lookups.ts';
import { createRecordIndex, inTime, linkTo } from './record-index.ts';
import { shownFact, type DocumentLinker } from './shown-fact.ts';

const themeFacts = ['theme', 'tracks'] as const;
const outcomeFacts = ['outcomes', 'decisions'] as const;

export function createLookups({ records, documents, passages, glossary }: LookupParts): Lookups {
  const index = createRecordIndex(records);
  const terms = lazily(() => createTermIndex(glossary));
  const cited = createPassageLookUp({ documents, passages });
  const groups = new Map<string, Document[]>();
  for (const document of documents.values()) {
    const group = translationGroup(document);
    groups.set(group, [...(groups.get(group) ?? []), document]);
  }
  const links = documentLinks(documents.values());
  const linked: DocumentLinker = (name, language) => {
    const versions = groups.get(links.get(name) ?? '') ?? [];
    const found = versions.find((document) => document.language === language) ?? versions[0];
    return found === undefined ? null : { documentId: found.id, title: found.title };
  };
  const recordsOfGroup = lazily(() => {
    const found = new Map<string, ForumRecord[]>();
    for (const record of index.records) {
      const about = (record.documents ?? []).flatMap((name) => links.get(name) ?? []);
      for (const group of new Set([...about, recordDocumentId(record.id, 'ar')]))
        found.set(group, [...(found.get(group) ?? []), record]);
    }
    return found;
  });
  const sources: CardSources = { index, linked, cite: (id) => cited.ofDocument(id) };

  const completions = createCompletions(index, terms, documents);

  const select = ({ series: of = null, year = null, forum = null }: EditionFilter) => {
    const named = forum === null ? undefined : index.find(forum);
    if (forum !== null) return named === undefined ? [] : [named];
    return index.records.filter(
      (record) => (of === null || record.series === of) && (year === null || record.year === year),
    );
  };
  const factsOf = (facts: readonly FactKind[], language: Language, filter: EditionFilter) =>
    select(filter).flatMap((record): EditionFacts[] => {
      const shown = facts.flatMap((fact) => shownFact(record, fact, language, linked) ?? []);
      return shown.length === 0 ? [] : [{ ...linkTo(record, language), language, facts: shown }];
    });

  return {
    forums: (language, of = null) => select({ series: of }).map((record) => linkTo(record, language)),
    forum(typed, language) {
      const record = index.find(typed);
      return record === undefined ? null : forumCard(record, language, sources);
    },
    themes: (language, filter) => factsOf(themeFacts, language, filter),
    outcomes: (language, filter) => factsOf(outcomeFacts, language, filter),
    compare(one, other, language) {
      const [left, right] = [index.find(one), index.find(other)];
      if (left === undefined || right === undefined) return null;
      const rows = (Object.keys(factLabels) as FactKind[]).flatMap((fact) => {
        const row = {
          left: shownFact(left, fact, language, linked),
          right: shownFact(right, fact, language, linked),
        };
        return row.left || row.right ? [{ fact, label: factLabels[fact][language], ...row }] : [];
      });
      const citations = [left, right].flatMap((record) => forumCard(record, language, sources).citations);
      return {
        language,
        left: linkTo(left, language),
        right: linkTo(right, language),
        rows,
        citations: citations.map((citation, i) => ({ ...citation, n: i + 1 })),
      };
    },
    timeline(language, of, topic) {
      const chosen = of === null ? index.records : index.editions(of);
      const spoken = topic === null ? chosen : chosen.filter((record) => speaksOfTopic(record, topic));
      const entries = spoken.toSorted(inTime).map((record) => timelineEntry(record, language, linked));
      return {
        language,
        series: of === null ? null : series[of].label,
        name: of === null ? null : series[of].name[language],
        topic,
        entries,
      };
    },
    term(typed, language) {
      const entry = terms().find(typed);
      return entry === undefined ? null : termCard(entry, language, index, (...args) => cited.holding(...args));
    },
    sources: () =>
      [...documents.values()]
        .map(({ id, title, kind, language, forum, year, publisher, source, url }) => {
          return { documentId: id, title, kind, language, forum, year, publisher, source, url };
        })
        .toSorted((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language)),
    recordsAbout(documentId) {
      const document = documents.get(documentId);
      const about = document && recordsOfGroup().get(translationGroup(document));
      return (about ?? []).map((record) => linkTo(record, document!.language));
    },
    records: () => index.records,
    sentencesAbout(recordId, language) {
      const record = index.get(recordId);
      const about = record?.documents?.flatMap((name) => linked(name, language)?.documentId ?? []) ?? [];
      return [recordDocumentId(recordId, language), ...new Set(about)].flatMap((id) => cited.sentencesOf(id));
    },
    passage: (id) => cited.inContext(id),
    complete: (kind, typed, limit) => completions[kind]().complete(typed, limit),
  };
}
