import type { CaseDetail } from '../../../moderation/views.ts';

/** What speaks for or against an answer, and how much. */
export interface WeighedReason {
  readonly feature: string;
  /** How much of it there is, about 0–1. */
  readonly value: number;
  /** What it adds to the log-odds that the answer is right; below 0 it speaks against it. */
  readonly effect: number;
  /** Its part of the strongest one's effect, 0–1. */
  readonly share: number;
}

const least = 0.01;

/** Strongest first; what changes nothing is left out. */
export function weighReasons(reasons: CaseDetail['reasons']): WeighedReason[] {
  const weighed = reasons
    .map(({ feature, value, weight }) => ({ feature, value, effect: value * weight }))
    .filter(({ effect }) => Math.abs(effect) >= least)
    .toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  const most = Math.abs(weighed[0]?.effect ?? 1);
  return weighed.map((reason) => ({ ...reason, share: Math.abs(reason.effect) / most }));
}
