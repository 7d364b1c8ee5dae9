import { describe, expect, it } from 'vitest';
import { formSteps, readSources, reviewForm } from '../../../../src/discord/review/review-form.ts';
import { languages } from '../../../../src/language/language.ts';
import { checkModal } from '../../../support/discord-server/checks/check-modal.ts';
import { chessCitation } from '../../../support/discord-answers.ts';

describe('the form of a step', () => {
  it.each(languages)('is one that Discord takes in %s', (language) => {
    for (const step of formSteps)
      expect(() =>
        checkModal(reviewForm({ kind: 'review', step, answerId: 'a', seen: 0 }, step, language)),
      ).not.toThrow();
  });

  const [first, second] = [chessCitation('ar'), chessCitation('en', 2)];
  it.each([
    ['', []],
    ['1', [first.passageId]],
    ['٢، ١', [second.passageId, first.passageId]],
    ['1 2', [first.passageId, second.passageId]],
    ['1, 1;1', [first.passageId]],
    [`report 2031:0a1b2c3d\n2`, ['report 2031:0a1b2c3d', second.passageId]],
    ['7', ['7']],
    ['a,b,c,d,e', ['a', 'b', 'c']],
  ])('reads the sources "%s"', (typed, ids) => {
    expect(readSources(typed, [first, second])).toEqual(ids);
  });
});
