import type { DayFigures } from '../../../moderation/views.ts';

const dayMs = 86_400_000;

/** Every day from the first to the last one, those without a question too. Days that are none are left out. */
export function fillDays(days: readonly DayFigures[]): DayFigures[] {
  const byTime = new Map(days.map((day) => [Date.parse(`${day.day}T00:00:00Z`), day]));
  const times = [...byTime.keys()].filter((time) => !Number.isNaN(time)).toSorted((a, b) => a - b);
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: Math.round((last - first) / dayMs) + 1 }, (_, i) => {
    const time = first + i * dayMs;
    const day = new Date(time).toISOString().slice(0, 10);
    return byTime.get(time) ?? { day, questions: 0, notFound: 0, reused: 0 };
  });
}

/** The line of the unanswered share on a field of 100 by 100, broken at days without a question. */
export function shareLine(days: readonly DayFigures[]): string {
  const step = 100 / Math.max(days.length, 1);
  let isDrawing = false;
  const parts = days.map(({ questions, notFound }, i) => {
    if (questions === 0) {
      isDrawing = false;
      return '';
    }
    const x = round((i + 0.5) * step);
    const y = round(100 - (100 * notFound) / questions);
    const point = isDrawing ? `L${x} ${y}` : `M${x} ${y}h0`;
    isDrawing = true;
    return point;
  });
  return parts.join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
