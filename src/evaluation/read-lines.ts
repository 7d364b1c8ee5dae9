import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { z } from 'zod';
import { InputError, reasonOf } from '../foundation/errors.ts';

/** A line of a file, read. */
export interface Line<Value> {
  /** "questions.jsonl, line 3" */
  readonly place: string;
  readonly value: Value;
}

/** Every line of a file that is not blank, with where it stands. */
export async function readLines(path: string): Promise<Line<string>[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new InputError(`${path} cannot be read: ${reasonOf(error)}`, 'Name a file that can be read.', error);
  });
  return text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .map((value, i) => ({ place: `${basename(path)}, line ${i + 1}`, value }))
    .filter(({ value }) => value.trim() !== '');
}

/**
 * Reads one JSON object a line.
 *
 * @param faults - What is wrong with each other line is added here.
 */
export async function readJsonLines<Value>(
  path: string,
  schema: z.ZodType<Value>,
  faults: string[],
): Promise<Line<Value>[]> {
  const lines = await readLines(path);
  return lines.flatMap(({ place, value: json }): Line<Value>[] => {
    const parsed = parseJson(json, schema);
    if (typeof parsed !== 'string') return [{ place, value: parsed.value }];
    faults.push(`${place}: ${parsed}`);
    return [];
  });
}

/** @throws {InputError} There are faults: all of them are named. */
export function refuseFaults(path: string, faults: readonly string[]): void {
  if (faults.length === 0) return;
  throw new InputError(
    `${path} has faults:\n${faults.join('\n')}`,
    'Mend these lines; docs/evaluate.md has the forms.',
  );
}

function parseJson<Value>(json: string, schema: z.ZodType<Value>): { readonly value: Value } | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return reasonOf(error);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data };
  return parsed.error.issues
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ');
}
