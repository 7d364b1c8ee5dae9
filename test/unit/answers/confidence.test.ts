import { describe, expect, it } from 'vitest';
import { confidenceWeights } from '../../../src/answers/confidence-weights.ts';
import { confidence, type ConfidenceFeatures } from '../../../src/answers/confidence.ts';

type Feature = keyof ConfidenceFeatures;

const none = Object.fromEntries(Object.keys(confidenceWeights).map((name) => [name, 0])) as ConfidenceFeatures;
const good: ConfidenceFeatures = { ...none, bias: 1, coverage: 1, sentenceCoverage: 1, answer: 1, passage: 1 };

describe('confidence', () => {
  it.each([
    'missingNumber',
    'missingYear',
    'missingEdition',
    'missingPlace',
    'missingBody',
    'countsOthers',
    'lacksKind',
    'lacksName',
    'lacksPerson',
    'unknown',
  ] satisfies readonly Feature[])('falls with %s', (feature) => {
    expect(confidence({ ...good, [feature]: 1 })).toBeLessThan(confidence(good));
  });

  it.each(['coverage', 'sentenceCoverage', 'predicateNearness', 'answer', 'passage'] satisfies readonly Feature[])(
    'rises with %s',
    (feature) => {
      expect(confidence({ ...none, [feature]: 1 })).toBeGreaterThan(confidence(none));
    },
  );

  it('falls further with each thing that is missing', () => {
    const one = confidence({ ...good, missingYear: 1 });
    const two = confidence({ ...good, missingYear: 1, missingPlace: 1 });
    const three = confidence({ ...good, missingYear: 1, missingPlace: 1, missingBody: 1 });
    expect(two).toBeLessThan(one);
    expect(three).toBeLessThan(two);
  });

  it.each([1, -1])('stays in 0–1 where every feature weighs towards %i', (sign) => {
    const names = Object.keys(confidenceWeights) as Feature[];
    const features = Object.fromEntries(
      names.map((name) => [name, Math.sign(confidenceWeights[name]) * sign]),
    ) as ConfidenceFeatures;
    expect(confidence(features)).toBeGreaterThanOrEqual(0);
    expect(confidence(features)).toBeLessThanOrEqual(1);
    expect(Math.round(confidence(features))).toBe(sign === 1 ? 1 : 0);
  });

  it('knows nothing of nothing', () => {
    expect(confidence(none)).toBe(0.5);
  });
});
