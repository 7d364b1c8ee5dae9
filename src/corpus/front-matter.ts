import { reasonOf } from '../foundation/errors.ts';
import { parseYaml } from '../foundation/parse-yaml.ts';
import type { FileFault } from '../foundation/file-fault.ts';
import { frontMatterRemedies, frontMatterSchema, type FrontMatter } from './front-matter-schema.ts';

interface ReadFrontMatter {
  readonly values: FrontMatter;
  readonly faults: readonly FileFault[];
  /** Where the original text begins. */
  readonly textStart: number;
}

const opening = /^---[ \t]*(?:\r?\n|$)/u;
const closing = /^---[ \t]*(?:\r?\n|$(?![^]))/gmu;
const maxLength = 16 * 1024;
/** Deep nesting exhausts the YAML reader's stack, and every value of ours is flat. */
const maxNestingMarks = 200;

/**
 * Reads the optional YAML between a first line `---` and the next line `---`. Never throws.
 *
 * @returns No values where there is no front matter or where it has faults; a fault for each bad key.
 */
export function readFrontMatter(file: string, text: string): ReadFrontMatter {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return { values: {}, faults: [], textStart: 0 };
  closing.lastIndex = start;
  const end = closing.exec(text);
  if (end === null) {
    const remedy =
      'Add a line "---" after the last key, or begin the file with an empty line if it has no front matter.';
    const fault = { file, where: 'line 1', problem: 'the front matter is not closed', remedy };
    return { values: {}, faults: [fault], textStart: 0 };
  }
  return { ...parse(file, text.slice(start, end.index)), textStart: closing.lastIndex };
}

function parse(file: string, source: string): Pick<ReadFrontMatter, 'values' | 'faults'> {
  const refuse = (where: string | null, problem: string, remedy: string) => ({
    values: {},
    faults: [{ file, where, problem, remedy }],
  });
  const flat = 'Write lines of the form "key: value" only.';
  const longOrNested = `the front matter is too long (over ${maxLength} characters) or nested`;
  if (source.length > maxLength) return refuse('front matter', longOrNested, flat);
  try {
    const yaml = parseYaml(source, maxNestingMarks);
    if (yaml.errors.length > 0) {
      const remedy = 'Write each key once, as "key: value", and put a value that holds ": " or "#" in quotes.';
      const faults = yaml.errors.map(({ line, message }) => ({
        file,
        where: `line ${line + 1}`,
        problem: `the front matter is not valid YAML: ${message}`,
        remedy,
      }));
      return { values: {}, faults };
    }
    if (yaml.values === null) return refuse('front matter', 'the front matter is not a list of keys', flat);
    return validate(file, yaml.values, (key) => {
      const line = yaml.lineOf([key]);
      return line === 0 ? 0 : line + 1;
    });
  } catch (error) {
    if (error instanceof RangeError && error.message.includes('nested'))
      return refuse('front matter', longOrNested, flat);
    return refuse('front matter', `the front matter cannot be read: ${reasonOf(error)}`, flat);
  }
}

/** @param lineOf - A key's line in the file; 0 where it is not known. */
function validate(file: string, values: unknown, lineOf: (key: string) => number) {
  const result = frontMatterSchema.safeParse(values);
  if (result.success) return { values: result.data, faults: [] };
  const allowed = `Use only these keys: ${[...frontMatterRemedies.keys()].join(', ')}.`;
  const found = result.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ key, problem: `"${key}" is no known key`, remedy: allowed }));
    }
    const key = String(issue.path[0]);
    const problem = `"${key}" ${issue.message}${shown(values, key)}`;
    return [{ key, problem, remedy: frontMatterRemedies.get(key) ?? allowed }];
  });
  const faults = found
    .toSorted((a, b) => lineOf(a.key) - lineOf(b.key))
    .map(({ key, problem, remedy }): FileFault => {
      const line = lineOf(key);
      return { file, where: line === 0 ? key : `line ${line}, ${key}`, problem, remedy };
    });
  return { values: {}, faults };
}

function shown(values: unknown, key: string): string {
  const value: unknown = Object.entries(values ?? {}).find(([name]) => name === key)?.[1];
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return plain && value !== '' ? `: ${String(value).replaceAll(/\s+/gu, ' ').slice(0, 60)}` : '';
}
