import { z } from 'zod';
import { languages, type Language } from '../language/language.ts';
import { readJsonLines } from './read-lines.ts';

/** A question whose right answer is known. */
export interface JudgedQuestion {
  readonly id: string;
  readonly language: Language;
  readonly kind: string;
  /** The dialect or register that it is written in. */
  readonly variety: string | null;
  readonly question: string;
  /** The question asked before it. */
  readonly previous: string | null;
  readonly answerable: boolean;
  /** The `source` of each document that answers. */
  readonly sources: readonly string[];
  /** Verbatim pieces of these documents; citing any of them is right. */
  readonly spans: readonly string[];
  /** The names or numbers that were asked for: a highlight should hold one. Empty where none was. */
  readonly highlights: readonly string[];
}

const texts = z.array(z.string()).optional();
const textOrTexts = z.union([z.string().transform((text) => [text]), z.array(z.string())]).optional();
const questionLine = z
  .object({
    id: z.string().min(1),
    language: z.enum(languages).optional(),
    lang: z.enum(languages).optional(),
    kind: z.string().default('fact'),
    variety: z.string().nullish(),
    question: z.string().min(1),
    previous: z.string().optional(),
    depends_on: z.string().optional(),
    answerable: z.boolean().default(true),
    source: textOrTexts,
    seed: textOrTexts,
    spans: texts,
    answer_spans: texts,
    highlights: texts,
    numbers_or_names: texts,
  })
  .refine((one) => one.language ?? one.lang, { error: 'no language', path: ['language'] });

/**
 * Reads a question set: one JSON object a line, in our names (`language`, `previous`, `source`, `spans`, `highlights`)
 * or in those of older sets (`lang`, `depends_on`: the id of the question before, `seed`, `answer_spans`,
 * `numbers_or_names`).
 *
 * @param faults - What is wrong with each other line is added here.
 */
export async function readQuestions(path: string, faults: string[]): Promise<JudgedQuestion[]> {
  const lines = await readJsonLines(path, questionLine, faults);
  const byId = new Map(lines.map(({ value }) => [value.id, value.question]));
  return lines.map(({ value: row }) => ({
    id: row.id,
    language: (row.language ?? row.lang)!,
    kind: row.kind,
    variety: row.variety ?? null,
    question: row.question,
    previous: row.previous ?? (row.depends_on === undefined ? null : (byId.get(row.depends_on) ?? null)),
    answerable: row.answerable,
    sources: row.source ?? row.seed ?? [],
    spans: row.spans ?? row.answer_spans ?? [],
    highlights: row.highlights ?? row.numbers_or_names ?? [],
  }));
}
