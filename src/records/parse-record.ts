import type { z } from 'zod';
import { reasonOf } from '../foundation/errors.ts';
import type { FileFault } from '../foundation/file-fault.ts';
import { parseYaml, type ParsedYaml } from '../foundation/parse-yaml.ts';
import { countUnits } from './count-units.ts';
import { factLabels } from './fact-kinds.ts';
import {
  qualifiers,
  recordKinds,
  recordSchema,
  seriesNames,
  tiers,
  wordings,
  type ForumRecord,
} from './record-schema.ts';

/** A record with the file that it comes from. */
export interface RecordFile {
  /** Relative to the corpus folder. */
  readonly path: string;
  readonly record: ForumRecord;
  /** Where a part stands: "line 12, statements.3.source". */
  readonly where: (path: readonly PropertyKey[]) => string;
}

export type ParsedRecord =
  | { readonly ok: true; readonly file: RecordFile }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

const maxLength = 64 * 1024;
const maxNestingMarks = 3000;
const form = 'Write it as the other files of this folder are written.';

/** Reads one file of `forums/`. Never throws: what is wrong with the file comes back as faults, all at once. */
export function parseRecord(path: string, text: string): ParsedRecord {
  const yaml = readYaml(path, text);
  if (!('lineOf' in yaml)) return { ok: false, faults: yaml };
  const where = (part: readonly PropertyKey[]) => whereIn(yaml, part);
  const result = recordSchema.safeParse(yaml.values);
  if (!result.success) {
    const place: Place = { file: path, where, valueAt: (part) => valueAt(yaml.values, part) };
    return { ok: false, faults: result.error.issues.flatMap((issue) => explain(issue, place)) };
  }
  return { ok: true, file: { path, record: result.data, where } };
}

function readYaml(file: string, text: string): ParsedYaml | FileFault[] {
  const refuse = (where: string | null, problem: string, remedy: string) => [{ file, where, problem, remedy }];
  if (text.length > maxLength) return refuse(null, `it has more than ${maxLength} characters`, 'Shorten it.');
  try {
    const yaml = parseYaml(text, maxNestingMarks);
    if (yaml.errors.length > 0) {
      const remedy = 'Write each key once, as "key: value", and put a value that holds ": ", ", " or "#" in quotes.';
      return yaml.errors.flatMap(({ line, message }) =>
        refuse(`line ${line}`, `it is not valid YAML: ${message}`, remedy),
      );
    }
    return yaml.values === null ? refuse(null, 'it is not a list of keys', form) : yaml;
  } catch (error) {
    return refuse(null, `it cannot be read as YAML: ${reasonOf(error)}`, form);
  }
}

function whereIn(yaml: ParsedYaml, part: readonly PropertyKey[]): string {
  const line = yaml.lineOf(part);
  const name = part.map(String).join('.');
  return line === 0 ? name : `line ${line}, ${name}`;
}

type Issue = z.core.$ZodIssue;

/** The file that faults are of. */
interface Place {
  readonly file: string;
  readonly where: (part: readonly PropertyKey[]) => string;
  readonly valueAt: (part: readonly PropertyKey[]) => unknown;
}

function explain(issue: Issue, { file, where, valueAt }: Place): FileFault[] {
  const at = issue.path;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      file,
      where: where([...at, key]),
      problem: `"${key}" is no known key here`,
      remedy: 'Correct its spelling, or leave it out.',
    }));
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // "One, or a list": a list was meant as one.
    const meant = (Array.isArray(valueAt(at)) ? issue.errors.at(-1) : issue.errors[0]) ?? [];
    return meant.flatMap((nested) => explain({ ...nested, path: [...at, ...nested.path] }, { file, where, valueAt }));
  }
  const [said = issue] = issue.code === 'invalid_key' ? issue.issues : [];
  const problem = `${nameOf(at)} ${valueAt(at) === undefined ? 'is missing' : said.message}`;
  return [{ file, where: where(at), problem, remedy: remedies.get(remedyKey(at)) ?? form }];
}

function valueAt(values: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    values,
  );
}

function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  return typeof last === 'number' ? `item ${last + 1} of "${keyOf(path)}"` : `"${String(last)}"`;
}

/** The name of a part: numbers of list items left out. */
function keyOf(path: readonly PropertyKey[]): string {
  return path.findLast((part) => typeof part === 'string') ?? '';
}

function remedyKey(path: readonly PropertyKey[]): string {
  if (path.includes('wording')) return 'wording';
  return path[0] === 'sources' && path.length === 2 ? 'sources' : keyOf(path);
}

const text = 'Write one line of text in each of ar, en and fr.';
const list = (names: readonly string[]) => `Use one of: ${names.join(', ')}.`;
const date = 'Write "2014", "2014-11" or "2014-11-26", in quotes.';
const remedies: ReadonlyMap<string, string> = new Map([
  ['id', 'Use the file’s name without ".yaml": a-z, 0-9 and "-".'],
  ['kind', list(recordKinds)],
  ['series', list(seriesNames)],
  ['year', 'Write four digits, or leave it out.'],
  ...['name', 'short', 'text', 'note', 'items', 'ar', 'en', 'fr'].map((key): [string, string] => [key, text]),
  ['sources', 'Name each source: "key: { publisher: …, tier: …, url: … }".'],
  ['statements', 'Write a list of facts, each with its source.'],
  ['fact', list(Object.keys(factLabels))],
  ['source', 'Write the key of one of the record’s sources, or a list of keys.'],
  ['start', date],
  ['end', `${date} Not before "start".`],
  ['on', date],
  ['n', 'Write a number without separators.'],
  ['of', list(Object.keys(countUnits))],
  ['qualifier', list(qualifiers)],
  ['wording', `Write the languages with whose words they are. ${list(wordings)}`],
  ['tier', list(tiers)],
  ['title', 'Write the page’s title, as one line.'],
  ['document', 'Write the id of a document of this corpus.'],
  ['publisher', 'Write who publishes the page, as one line.'],
  ['url', 'Write the whole address, beginning with https:// or http://.'],
  ['related', 'Write ids of other records.'],
  ['documents', 'Write ids or sources of documents of this corpus.'],
  ['counts', 'Write a list of "{ of: participants, n: 1800 }".'],
]);
