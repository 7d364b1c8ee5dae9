import { meanOf, rounded, takeFigures, type Figures } from './figures.ts';

/** Something that was said, how sure the program was of it, and whether it was right. */
export interface Claim {
  /** 0–1. */
  readonly confidence: number;
  readonly right: boolean;
}

/** The claims whose confidence lies in `[from, to)`; the last bin holds 1 too. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly claims: number;
  /** `null` without claims. */
  readonly meanConfidence: number | null;
  readonly shareRight: number | null;
}

/** How far the confidence of some claims can be believed. */
export interface Calibration extends Figures<'calibrationError'> {
  readonly claims: number;
  readonly bins: readonly ReliabilityBin[];
}

const binCount = 10;

/** The reliability table and the expected calibration error of some claims. */
export function calibrate(claims: readonly Claim[]): Calibration {
  return { claims: claims.length, ...takeFigures(claims, { calibrationError }), bins: reliabilityTable(claims) };
}

/** Sorts claims into ten bins of one width: in a calibrated program the share that is right is the mean confidence. */
export function reliabilityTable(claims: readonly Claim[]): ReliabilityBin[] {
  return Array.from({ length: binCount }, (_, bin): ReliabilityBin => {
    const own = claims.filter(({ confidence }) => binOf(confidence) === bin);
    return {
      from: bin / binCount,
      to: (bin + 1) / binCount,
      claims: own.length,
      meanConfidence: rounded(meanOf<Claim>(({ confidence }) => confidence)(own)),
      shareRight: rounded(meanOf<Claim>(({ right }) => Number(right))(own)),
    };
  });
}

/**
 * The expected calibration error: over the bins, how far the share that is right lies from the mean confidence, each
 * bin weighted by its claims. 0 is best, `null` without claims.
 */
export function calibrationError(claims: readonly Claim[]): number | null {
  if (claims.length === 0) return null;
  const gaps = new Float64Array(binCount); // a bin's count times the gap is the gap of its sums
  for (const { confidence, right } of claims) gaps[binOf(confidence)]! += confidence - Number(right);
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / claims.length;
}

function binOf(confidence: number): number {
  // 1 − 0.9 lies a little below 0.1: such an error of binary fractions must not move a claim.
  return Math.min(binCount - 1, Math.max(0, Math.floor(confidence * binCount + 1e-9)));
}
