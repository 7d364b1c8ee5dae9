import type { QuestionReport, QuestionRow } from './evaluate-questions.ts';

/** Counts that must not get worse, by language: `test/evaluation/baseline.json`. */
export type Baseline = Readonly<
  Record<string, Pick<QuestionRow, 'first' | 'any' | 'highlight' | 'wronglyRefused' | 'refused'>>
>;

/** The counts of all questions by language, over all sets; `null` without any. */
export function baselineOf(reports: readonly Pick<QuestionReport, 'rows'>[]): Baseline | null {
  if (reports.length === 0) return null;
  const rows = reports.flatMap(({ rows }) => rows).filter(({ kind, variety }) => kind === 'all' && variety === 'all');
  const languages = [...new Set(rows.map(({ language }) => language))].toSorted();
  return Object.fromEntries(
    languages.map((language) => {
      const own = rows.filter((row) => row.language === language);
      const sum = (count: keyof Baseline[string]) => own.reduce((total, row) => total + row[count], 0);
      const counts = { first: sum('first'), any: sum('any'), highlight: sum('highlight') };
      return [language, { ...counts, wronglyRefused: sum('wronglyRefused'), refused: sum('refused') }];
    }),
  );
}
