import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkStatement } from '../../src/claims/check-statement.ts';
import { createEventNames } from '../../src/claims/event-names.ts';
import type { ClaimSource } from '../../src/claims/given-facts.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { recordDocumentId } from '../../src/corpus/record-document-id.ts';
import { readJsonLines } from '../../src/evaluation/read-lines.ts';
import { projectRoot } from '../../src/foundation/project-root.ts';
import { languages, type Language } from '../../src/language/language.ts';
import { createLookups } from '../../src/lookups/create-lookups.ts';
import type { LookUpCitation } from '../../src/lookups/look-up-passages.ts';
import { splitPassages } from '../../src/passages/split-passages.ts';
import { splitSentences } from '../../src/passages/split-sentences.ts';

const statementLine = z.strictObject({
  id: z.string(),
  language: z.enum(languages),
  /** Rules were made by the first half; the other was counted when they were done. */
  set: z.enum(['development', 'held-out']),
  text: z.string(),
  /** What the corpus has of it: the same or nothing against it, another value, or nothing. */
  verdict: z.enum(['agrees', 'differs', 'nothing']),
  /** Where it differs: words of the statement, and of the source. */
  stated: z.string().optional(),
  given: z.string().optional(),
});
type Statement = z.infer<typeof statementLine>;

type FoundSource = ClaimSource & { readonly language: Language };

const faults: string[] = [];
const path = join(import.meta.dirname, 'statements.jsonl');
const statements = (await readJsonLines(path, statementLine, faults)).map(({ value }) => value);

const { records, documents } = await readCorpus(join(projectRoot, 'corpus'));
const lookups = createLookups({
  records,
  documents: new Map(documents.map((document) => [document.id, document])),
  passages: documents.flatMap((document) => splitPassages(document)),
  glossary: [],
});
const names = createEventNames(records);
const ofRecords = new Map(
  records.flatMap((record) => languages.map((language) => [recordDocumentId(record.id, language), record])),
);
const sourced = (citation: LookUpCitation) => ({ ...citation, record: ofRecords.get(citation.documentId) ?? null });
/** What might be found for any statement: the sentences of digests that have a number. */
const foundIn = (language: Language) => {
  const digests = documents.filter((document) => document.language === language && document.kind === 'digest');
  return digests.flatMap(({ text }) =>
    splitSentences(text)
      .map(([start, end]) => text.slice(start, end))
      .filter((excerpt) => /\p{Nd}/u.test(excerpt))
      .map((excerpt) => ({ excerpt, language, record: null })),
  );
};
const found = { ar: foundIn('ar'), en: foundIn('en'), fr: foundIn('fr') };

/** So many sentences of the corpus are left out for each one that is taken: it must be quick. */
const oneOf = 5;

function differencesIn({ text, language }: Pick<Statement, 'text' | 'language'>, others: readonly FoundSource[]) {
  const about = ({ id }: { id: string }) => lookups.sentencesAbout(id, language).map(sourced);
  const findings = checkStatement<ClaimSource>(text, { names, about, found: others });
  return findings.filter(({ verdict }) => verdict === 'different');
}

const judged = statements.map((statement) => {
  const differences = differencesIn(statement, found[statement.language]);
  const { stated = '', given = '', verdict } = statement;
  const right = differences.filter((one) => one.stated.text.includes(stated) && one.given.text.includes(given));
  const isFound = verdict === 'differs' && right.length > 0;
  return { ...statement, isFound, wrong: differences.length - (isFound ? 1 : 0) };
});

describe('differences of statements from the corpus', () => {
  const of = (set: Statement['set'], language: Language) =>
    judged.filter((one) => one.set === set && one.language === language);

  it('are judged on enough statements', () => {
    expect(faults).toEqual([]);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    for (const language of languages) {
      expect(of('development', language).length).toBeGreaterThanOrEqual(20);
      expect(of('held-out', language).length).toBeGreaterThanOrEqual(20);
    }
  });

  it('are never claimed where there is none, but for one in the held-out half', () => {
    const wrong = judged.filter((one) => one.wrong > 0);
    expect(wrong.map(({ text }) => text).length > 1 ? wrong.map(({ text }) => text) : []).toEqual([]);
  });

  it.each([
    ['ar', 'development', 1],
    ['ar', 'held-out', 0.6],
    ['en', 'development', 1],
    ['en', 'held-out', 0.6],
    ['fr', 'development', 1],
    ['fr', 'held-out', 0.6],
  ] as const)('are mostly found in %s, %s', (language, set, least) => {
    const differing = of(set, language).filter(({ verdict }) => verdict === 'differs');
    const missed = differing.filter(({ isFound }) => !isFound);
    const share = 1 - missed.length / differing.length;
    expect(share < least ? missed.map(({ text }) => text) : []).toEqual([]);
  });

  it('are not claimed of the corpus’s own sentences', () => {
    const own = languages.flatMap((language) =>
      records.flatMap(({ id }) => lookups.sentencesAbout(id, language)).filter((_, i) => i % oneOf === 0),
    );
    const differing = own.filter(({ excerpt, language }) => differencesIn({ text: excerpt, language }, []).length > 0);
    expect(differing.map(({ excerpt }) => excerpt)).toEqual([]);
  });
});
