import { describe, expect, it } from 'vitest';
import { calibrate, calibrationError, reliabilityTable } from '../../../src/evaluation/calibration.ts';

const claims = [
  { confidence: 0.95, right: true },
  { confidence: 0.91, right: false },
  { confidence: 0.31, right: true },
  { confidence: 1, right: true },
];

describe('reliabilityTable', () => {
  it('has ten bins of one width', () => {
    const bins = reliabilityTable(claims);
    expect(bins.map(({ claims }) => claims)).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0, 3]);
    expect(bins[9]).toEqual({ from: 0.9, to: 1, claims: 3, meanConfidence: 0.9533, shareRight: 0.6667 });
    expect(bins[0]).toEqual({ from: 0, to: 0.1, claims: 0, meanConfidence: null, shareRight: null });
  });

  it.each([
    [0, 0],
    [1 - 0.9, 1],
    [0.3, 3],
    [0.7, 7],
    [0.699, 6],
    [1, 9],
  ])('puts %d into bin %d', (confidence, bin) => {
    expect(reliabilityTable([{ confidence, right: true }])[bin]?.claims).toBe(1);
  });
});

describe('calibrationError', () => {
  it('weights the distance of each bin by its claims', () => {
    // Bin 3: |0.31 − 1| · 1; bin 9: |0.9533 − 0.6667| · 3.
    expect(calibrationError(claims)).toBeCloseTo((0.69 + 0.86) / 4, 10);
    expect(calibrationError([])).toBeNull();
  });

  it('is 0 where confidence is just the share that is right', () => {
    const even = Array.from({ length: 20 }, (_, i) => ({ confidence: 0.75, right: i % 4 > 0 }));
    expect(calibrate(even)).toMatchObject({ claims: 20, calibrationError: 0 });
  });
});
