import type { Answer, Citation } from '../answers/answer.ts';
import { checkStatement, type Finding } from '../claims/check-statement.ts';
import { createEventNames, type EventNames } from '../claims/event-names.ts';
import type { ClaimSource } from '../claims/given-facts.ts';
import { recordDocumentId } from '../corpus/record-document-id.ts';
import { languages } from '../language/language.ts';
import type { LookUpCitation } from '../lookups/look-up-passages.ts';
import type { ForumRecord } from '../records/record-schema.ts';
import type { DiscordParts } from './discord-parts.ts';
import type { Reading } from './reading.ts';

/** What of a message the sources give differently, or just so, beside the citation that gives it. */
export interface CheckedMessage {
  /** With the sentences that findings are of among its citations. */
  readonly answer: Answer;
  readonly findings: readonly {
    readonly verdict: 'same' | 'different';
    readonly stated: string;
    readonly given: string;
    readonly n: number;
  }[];
}

type CitedSource = LookUpCitation & ClaimSource;

const mostFindings = 3;

/** Holds a message against what was found for it and what the records know of the events that it names. */
export function checkMessage(
  message: string,
  answer: Answer,
  { lookups, assistant }: Pick<Reading, 'lookups'> & Pick<DiscordParts, 'assistant'>,
): CheckedMessage {
  const known = knownEvents(lookups.records());
  const sourced = (citation: LookUpCitation): CitedSource => {
    return { ...citation, record: known.byDocument.get(citation.documentId) ?? null };
  };
  const cited = answer.citations.map(sourced);
  const found = checkStatement(message, {
    names: known.names,
    about: (event) => [...cited, ...lookups.sentencesAbout(event.id, answer.language).map(sourced)],
    found: cited,
  });
  const citations = [...answer.citations];
  const findings = found.slice(0, mostFindings).flatMap(({ verdict, stated, given }) => {
    const n = numberOf(given, citations, assistant);
    return n === null ? [] : [{ verdict, stated: stated.text, given: given.text, n }];
  });
  return { answer: { ...answer, citations }, findings };
}

/** The citation that holds what is given; a new one where none does. */
function numberOf(
  { source, start, end }: Finding<CitedSource>['given'],
  citations: Citation[],
  assistant: DiscordParts['assistant'],
): number | null {
  const [from, to] = [source.start + start, source.start + end];
  const holds = citations.find((one) => one.documentId === source.documentId && one.start <= from && to <= one.end);
  if (holds) return holds.n;
  const document = assistant.document(source.documentId);
  if (document === undefined) return null;
  const { documentId, title, section, publisher, source: origin, url, language, passageId, excerpt } = source;
  const n = citations.length + 1;
  citations.push({
    n,
    documentId,
    collection: document.collection,
    title,
    section,
    page: null,
    time: null,
    year: document.year,
    publisher,
    source: origin,
    url,
    language,
    passageId,
    excerpt,
    highlight: [start, end],
    start: source.start,
    end: source.end,
    similarity: 1,
  });
  return n;
}

interface KnownEvents {
  readonly names: EventNames;
  /** Records by the ids of the documents that they are. */
  readonly byDocument: ReadonlyMap<string, ForumRecord>;
}

const events = new WeakMap<readonly ForumRecord[], KnownEvents>();

/** Made once for the records of a snapshot. */
function knownEvents(records: readonly ForumRecord[]): KnownEvents {
  const made = events.get(records) ?? {
    names: createEventNames(records),
    byDocument: new Map(
      records.flatMap((record) =>
        languages.map((language) => [recordDocumentId(record.id, language), record] as const),
      ),
    ),
  };
  events.set(records, made);
  return made;
}
