import { z } from 'zod';
import { languages, type Language } from '../language/language.ts';
import { readJsonLines } from './read-lines.ts';

/** One thing said in two or three languages. */
export type Translated = Readonly<Partial<Record<Language, string>>>;

/** Two texts, and how much people found them to mean the same; higher is more. */
export interface ScoredPair {
  readonly texts: readonly [string, string];
  readonly score: number;
}

const text = z.string().refine((value) => value.trim() !== '', { error: 'it is empty' });

const translatedLine = z
  .object({ ar: text.optional(), en: text.optional(), fr: text.optional() })
  .refine((line) => languages.filter((language) => line[language] !== undefined).length >= 2, {
    error: 'fewer than two of ar, en, fr are there',
  })
  .transform((line): Translated => line as Translated);

const scoredLine = z
  .object({ s1: text, s2: text, score: z.number() })
  .transform(({ s1, s2, score }): ScoredPair => ({ texts: [s1, s2], score }));

/** @param faults - What is wrong with each other line is added here. */
export function readBitext(path: string, faults: string[]): Promise<Translated[]> {
  return readValues(path, translatedLine, faults);
}

/** @param faults - What is wrong with each other line is added here. */
export function readSimilarity(path: string, faults: string[]): Promise<ScoredPair[]> {
  return readValues(path, scoredLine, faults);
}

async function readValues<Value>(path: string, schema: z.ZodType<Value>, faults: string[]): Promise<Value[]> {
  const lines = await readJsonLines(path, schema, faults);
  return lines.map(({ value }) => value);
}
