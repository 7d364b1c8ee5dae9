import { expect, it } from 'vitest';
import { maxCitations } from '../../../../src/answers/compose-answer.ts';
import { maxCorrection, maxReason } from '../../../../src/moderation/moderation.ts';
import { mostCorrection, mostPassages, mostReason } from '../../../../src/web/page/step-limits.ts';

it('what the page takes is what the server takes', () => {
  expect([mostReason, mostCorrection, mostPassages]).toEqual([maxReason, maxCorrection, maxCitations]);
});
