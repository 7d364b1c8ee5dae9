import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCustomId } from '../../../src/discord/custom-id.ts';
import { renderReview } from '../../../src/discord/render-review.ts';
import { languages } from '../../../src/language/language.ts';
import { moderationStates } from '../../../src/moderation/moderation-case.ts';
import { chessAnswer, chessCase } from '../../support/discord-answers.ts';
import { lintPayload } from '../../support/lint-payload.ts';
import { nastyText } from '../../support/nasty-text.ts';

const document = () => undefined;

describe('renderReview', () => {
  it.each(languages)('shows moderators who read %s cases of every state and language', (language) => {
    for (const state of moderationStates)
      for (const asked of languages)
        expect(lintPayload(renderReview(chessCase(asked, { state }), language, document))).toEqual([]);
  });

  it('has a button for all that may be done, with the verdicts that were seen', () => {
    const { components } = renderReview(chessCase('ar'), 'ar', document);
    const actions = components.map((row) => row.components.map((button) => decodeCustomId(button.custom_id)));
    expect(actions[0]).toMatchObject(
      ['verify', 'correct', 'hide', 'dismiss', 'undo'].map((step) => ({ kind: 'review', step, seen: 1 })),
    );
    expect(actions[1]).toMatchObject([{ step: 'claim' }]);
  });

  it('names who is at it, and lets them leave it', () => {
    const payload = renderReview(chessCase('en', { claim: { by: 'Faris', until: 9 } }), 'en', document);
    expect(payload.embeds[0].description).toContain('Faris');
    expect(payload.components[1]?.components[0]?.custom_id).toContain('review:release:');
  });

  it('says why it was reported, and that a reason is gone', () => {
    const shown = renderReview(chessCase('ar'), 'en', document).embeds[0].description ?? '';
    expect(shown).toContain('المدينة');
    expect(shown).toContain('The reason has been deleted');
    expect(renderReview(chessCase('ar', { question: null }), 'en', document).embeds[0].description).toContain(
      'deleted',
    );
  });

  it('keeps within all limits and rules whatever the texts are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        nastyText(300),
        nastyText(300),
        fc.integer({ min: 0, max: 60 }),
        (language, text, reason, reports) => {
          const base = chessCase(language);
          const review = chessCase(language, {
            question: text,
            previous: reason,
            text,
            correction: { text: reason, passageIds: [], isNote: true, citations: [] },
            claim: { by: text, until: 9 },
            history: Array.from({ length: reports }, () => ({ ...base.history[0]!, reason })),
            nearest: [{ documentId: 'a', title: text, source: 'a' }],
            citations: [{ ...chessAnswer(language).citations[0]!, title: text, excerpt: reason, highlight: null }],
          });
          expect(lintPayload(renderReview(review, language, document))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
