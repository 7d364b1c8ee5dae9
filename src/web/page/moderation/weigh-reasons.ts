import type { CaseDetail } from '../../../moderation/views.ts';

type Reason = CaseDetail['reasons'][number];

/** What speaks for (a weight above 0) or against an answer, and how much. */
export interface WeighedReason extends Reason {
  /** Its part of the strongest one's weight, 0–1. */
  readonly share: number;
}

const least = 0.01;

/** Strongest first; what changes nothing is left out. */
export function weighReasons(reasons: CaseDetail['reasons']): WeighedReason[] {
  const weighed = reasons
    .filter(({ weight }) => Math.abs(weight) >= least)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const most = Math.abs(weighed[0]?.weight ?? 1);
  return weighed.map((reason) => ({ ...reason, share: Math.abs(reason.weight) / most }));
}
