import type { Interval } from '../evaluation/bootstrap.ts';
import type { QuestionReport } from '../evaluation/evaluate-questions.ts';
import type { RankingRow } from '../evaluation/evaluate-rankings.ts';
import type { Evaluation } from '../evaluation/run-evaluation.ts';

/** The evaluation as tables, line by line; each figure with its 95 % interval. */
export function renderEvaluation(evaluation: Evaluation, { calibration }: { readonly calibration: boolean }): string[] {
  const { questions, retrieval, bitext, similarity } = evaluation;
  const tables = [
    ...questions.map(answersTable),
    ...(calibration ? questions.map(calibrationTable) : []),
    ...retrieval.map(rankingTable),
    bitext.length === 0
      ? []
      : [
          ['translations', 'pair', 'texts', 'accuracy'],
          ...bitext.map((row) => [row.set, row.pair, String(row.texts), figure(row, 'accuracy')]),
        ],
    similarity.length === 0
      ? []
      : [
          ['similarity', 'pairs', 'Spearman'],
          ...similarity.map((row) => [row.set, String(row.pairs), figure(row, 'spearman')]),
        ],
  ];
  return tables.filter((table) => table.length > 0).flatMap((table, i) => [...(i > 0 ? [''] : []), ...align(table)]);
}

function answersTable({ set, rows }: QuestionReport): string[][] {
  const head = ['answers', 'kind', 'asked', 'first', 'any', 'highlight', 'wrong refusals', 'unanswerable'];
  return [
    [`${set}: ${head[0]}`, ...head.slice(1), 'refusal precision', 'refusal recall'],
    ...rows.map((row) => [
      row.language,
      row.variety === 'all' ? row.kind : `variety ${row.variety}`,
      String(row.answerable),
      figure(row, 'firstCorrect'),
      figure(row, 'anyCorrect'),
      figure(row, 'highlightCorrect'),
      figure(row, 'wrongRefusals'),
      String(row.unanswerable),
      figure(row, 'refusalPrecision'),
      figure(row, 'refusalRecall'),
    ]),
  ];
}

function rankingTable({ set, pair, queries, passages, peers, ablation, ...own }: RankingRow): string[][] {
  const names = ['recallAt1', 'recallAt3', 'recallAt5', 'mrrAt10', 'ndcgAt10'] as const;
  return [
    [`${set} ${pair}: ${queries} queries, ${passages} passages`, 'R@1', 'R@3', 'R@5', 'MRR@10', 'nDCG@10'],
    ...Object.entries({ muntada: own, ...peers, ...ablation }).map(([name, figures]) => [
      name,
      ...names.map((one) => figure(figures, one)),
    ]),
  ];
}

function calibrationTable({ set, calibration }: QuestionReport): string[][] {
  const parts = (['answered', 'refused', 'all'] as const).filter((part) => calibration[part].claims > 0);
  return [
    [`${set}: confidence`, ...parts.map((part) => `${part}: claims, mean confidence, right`)],
    ...calibration.all.bins.map(({ from, to }, bin) => [
      `${from.toFixed(1)}–${to.toFixed(1)}`,
      ...parts.map((part) => {
        const { claims, meanConfidence, shareRight } = calibration[part].bins[bin]!;
        return claims === 0 ? '–' : `${claims}, ${digits(meanConfidence)}, ${digits(shareRight)}`;
      }),
    ]),
    ['calibration error', ...parts.map((part) => figure(calibration[part], 'calibrationError'))],
  ];
}

type Row<Name extends string> = Readonly<Record<Name, number | null>> & {
  readonly intervals: Readonly<Record<Name, Interval | null>>;
};

function figure<Name extends string>(row: Row<Name>, name: Name): string {
  const interval = row.intervals[name];
  return interval === null ? digits(row[name]) : `${digits(row[name])} (${interval.map(digits).join('–')})`;
}

function digits(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

function align(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}
