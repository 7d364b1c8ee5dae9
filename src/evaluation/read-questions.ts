import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { InputError, reasonOf } from '../foundation/errors.ts';
import { languages, type Language } from '../language/language.ts';

/** A question whose right answer is known. */
export interface JudgedQuestion {
  readonly id: string;
  readonly language: Language;
  readonly kind: string;
  readonly question: string;
  /** The question asked before it. */
  readonly previous: string | null;
  readonly answerable: boolean;
  /** The `source` of the document that answers. */
  readonly source: string | null;
  /** Verbatim pieces of that document; citing any of them is right. */
  readonly spans: readonly string[];
}

const line = z
  .object({
    id: z.string().min(1),
    language: z.enum(languages).optional(),
    lang: z.enum(languages).optional(),
    kind: z.string().default('fact'),
    question: z.string().min(1),
    previous: z.string().optional(),
    depends_on: z.string().optional(),
    answerable: z.boolean().default(true),
    source: z.string().optional(),
    seed: z.union([z.string(), z.array(z.string())]).optional(),
    spans: z.array(z.string()).optional(),
    answer_spans: z.array(z.string()).optional(),
  })
  .refine((one) => one.language ?? one.lang, { error: 'no language', path: ['language'] });

/**
 * Reads a question set: one JSON object a line, in our names (`language`, `previous`, `source`, `spans`) or in those of
 * older sets (`lang`, `depends_on`: the id of the question before, `seed`, `answer_spans`).
 *
 * @throws {InputError} The file cannot be read, or lines are wrong: all of them are named.
 */
export async function readQuestions(path: string): Promise<JudgedQuestion[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new InputError(`The question set ${path} cannot be read: ${reasonOf(error)}`, 'Name a JSONL file.', error);
  });
  const faults: string[] = [];
  const rows = text.split('\n').flatMap((json, i) => {
    if (json.trim() === '') return [];
    const parsed = parseLine(json);
    if (typeof parsed !== 'string') return [parsed];
    faults.push(`line ${i + 1}: ${parsed}`);
    return [];
  });
  if (faults.length > 0)
    throw new InputError(`The question set ${path} has faults:\n${faults.join('\n')}`, 'Mend these lines.');
  const byId = new Map(rows.map((row) => [row.id, row.question]));
  return rows.map((row) => ({
    id: row.id,
    language: (row.language ?? row.lang)!,
    kind: row.kind,
    question: row.question,
    previous: row.previous ?? (row.depends_on === undefined ? null : (byId.get(row.depends_on) ?? null)),
    answerable: row.answerable,
    source: row.source ?? (typeof row.seed === 'string' ? row.seed : null),
    spans: row.spans ?? row.answer_spans ?? [],
  }));
}

function parseLine(json: string): z.infer<typeof line> | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return reasonOf(error);
  }
  const parsed = line.safeParse(value);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
}
