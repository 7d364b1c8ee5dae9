import { expect, it } from 'vitest';
import { weighReasons } from '../../../../../src/web/page/moderation/weigh-reasons.ts';

it('puts the strongest first, whichever way it speaks, and leaves out what changes nothing', () => {
  const weighed = weighReasons([
    { feature: 'coverage', value: 0.5, weight: 1 },
    { feature: 'isForeign', value: 1, weight: 0 },
    { feature: 'missingYear', value: 1, weight: -4 },
    { feature: 'missingBody', value: 0, weight: -0.001 },
  ]);
  expect(weighed).toEqual([
    { feature: 'missingYear', value: 1, weight: -4, share: 1 },
    { feature: 'coverage', value: 0.5, weight: 1, share: 0.25 },
  ]);
});

it('weighs nothing where there is nothing', () => {
  expect(weighReasons([])).toEqual([]);
});
