import { basename } from 'node:path';
import { z } from 'zod';
import { detectLanguage } from '../language/detect-language.ts';
import { languages } from '../language/language.ts';
import { readJsonLines, type Line } from './read-lines.ts';
import { readQrels, type Qrels } from './read-qrels.ts';
import type { RetrievalPassage, RetrievalQuery, RetrievalSet } from './retrieval-set.ts';

/** The files of a retrieval set. */
export interface RetrievalFiles {
  readonly name: string;
  readonly passages: string;
  readonly queries: string;
  /** Each judges some of the queries. */
  readonly qrels: readonly string[];
}

const id = z.union([z.string().min(1), z.number().transform(String)]);
const text = z.string().refine((value) => value.trim() !== '', { error: 'it is empty' });
const ids = { _id: id.optional(), id: id.optional() };
const languageNames = { language: z.enum(languages).nullish(), lang: z.enum(languages).nullish() };

const passageLine = z
  .object({ ...ids, ...languageNames, pid: id.optional(), text: z.string().optional(), passage: z.string().optional() })
  .extend({ title: z.string().nullish() })
  .transform((line, context): RetrievalPassage => {
    const found = firstOf({ pid: line.pid, _id: line._id, id: line.id }, context);
    const own = firstOf({ text: line.text, passage: line.passage }, context);
    const title = line.title ?? '';
    const text = own.trim() === '' ? title : own; // collections have entries that are a title only
    if (text.trim() === '') context.addIssue('it has no words');
    return { id: found, title, text, language: line.language ?? line.lang ?? detectLanguage(text) };
  });

const queryLine = z
  .object({ ...ids, ...languageNames, qid: id.optional(), question: text.optional(), query: text.optional() })
  .extend({
    text: text.optional(),
    pid: id.optional(),
    pids: z.array(id).optional(),
    answerable: z.boolean().optional(),
  })
  .transform(({ pid, pids = [], answerable = true, ...line }, context) => {
    const found = firstOf({ qid: line.qid, _id: line._id, id: line.id }, context);
    const text = firstOf({ question: line.question, query: line.query, text: line.text }, context);
    const language = line.language ?? line.lang ?? detectLanguage(text);
    return { id: found, text, language, pids: pid === undefined ? pids : [pid, ...pids], answerable };
  });
type QueryLine = z.infer<typeof queryLine>;

/**
 * Reads passages, queries and, where there are any, judgments.
 *
 * @param faults - What is wrong with a line is added here.
 * @returns One set, or one for each file of judgments, named after it.
 */
export async function readRetrievalSets(files: RetrievalFiles, faults: string[]): Promise<RetrievalSet[]> {
  const passageLines = await readJsonLines(files.passages, passageLine, faults);
  const queryLines = await readJsonLines(files.queries, queryLine, faults);
  const passageIds = distinctIds(passageLines, faults);
  const queryIds = distinctIds(queryLines, faults);
  const qrels = await Promise.all(files.qrels.map((path) => readQrels(path, { passageIds, queryIds }, faults)));
  if (passageLines.length === 0) faults.push(`${basename(files.passages)}: it holds no passage`);
  if (queryLines.length === 0) faults.push(`${basename(files.queries)}: it holds no query`);
  const judged = qrels.length > 0 ? qrels : [{ name: '', gold: ownGold(queryLines, passageIds, faults) }];
  for (const { place, value } of queryLines)
    if (value.answerable && !judged.some(({ gold }) => gold.has(value.id)))
      faults.push(`${place}: no passage is given for the query; say "answerable": false where none is right`);
  const passages = passageLines.map(({ value }) => value);
  return judged.map((one) => ({ name: nameOf(files, one), passages, queries: queriesOf(queryLines, one) }));
}

function queriesOf(lines: readonly Line<QueryLine>[], { gold }: Qrels): RetrievalQuery[] {
  return lines.flatMap(({ value: { id, text, language, answerable } }): RetrievalQuery[] => {
    const own = answerable ? gold.get(id) : new Map<string, number>();
    return own ? [{ id, text, language, gold: own }] : [];
  });
}

function nameOf({ name, qrels }: RetrievalFiles, { name: split }: Qrels): string {
  return qrels.length > 1 ? `${name}/${split}` : name;
}

function ownGold(lines: readonly Line<QueryLine>[], passageIds: ReadonlySet<string>, faults: string[]): Qrels['gold'] {
  for (const { place, value } of lines)
    for (const pid of value.pids) if (!passageIds.has(pid)) faults.push(`${place}: there is no passage "${pid}"`);
  const judged = lines.filter(({ value }) => value.pids.length > 0);
  return new Map(judged.map(({ value: { id, pids } }) => [id, new Map(pids.map((pid) => [pid, 1]))]));
}

function distinctIds(lines: readonly Line<{ readonly id: string }>[], faults: string[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { place, value } of lines) {
    if (known.has(value.id)) faults.push(`${place}: the id "${value.id}" occurs twice`);
    known.add(value.id);
  }
  return known;
}

/** The first field that is there; a fault that names them all where none is. */
function firstOf(fields: Readonly<Record<string, string | undefined>>, context: z.RefinementCtx): string {
  const found = Object.values(fields).find((value) => value !== undefined);
  if (found === undefined) context.addIssue(`none of ${Object.keys(fields).join(', ')} is there`);
  return found ?? '';
}
