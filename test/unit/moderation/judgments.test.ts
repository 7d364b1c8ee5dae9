import { describe, expect, it } from 'vitest';
import { judgmentsOf } from '../../../src/moderation/judgments.ts';
import type { CaseView, KeptAnswer } from '../../../src/moderation/kept-answer.ts';
import type { Verdict } from '../../../src/moderation/moderation-event.ts';
import { openToyModeration } from '../../support/toy-moderation.ts';
import { toyLookupParts } from '../../support/toy-lookups.ts';
import { toyAnswer, toyCitation } from '../../support/toy-answer.ts';

const { store, moderation, find } = await openToyModeration();
const passageId = toyLookupParts.passages.find(({ documentId }) => documentId === 'old-chess-report.en')!.id;
const { document, passage } = find(passageId)!;
const excerpt = document.text.slice(passage.start, passage.start + 29);
const citation = { ...toyCitation, passageId, excerpt, source: document.source };

async function judge(
  over: Parameters<typeof toyAnswer>[0],
  verdict: Verdict,
  citations: KeptAnswer['answer']['citations'],
) {
  const kept = toyAnswer(over);
  await store.keep({ ...kept, answer: { ...kept.answer, citations } }, null);
  await moderation.decide(kept.answer.id, verdict, 'Ada', null, null);
  const views: CaseView[] = [(await store.find(kept.answer.id))!];
  return judgmentsOf(views, find).map((line) => ({ ...line, id: undefined }));
}
const verify: Verdict = { kind: 'verify' };
const correct = (...passageIds: string[]): Verdict => ({ kind: 'correct', correction: { text: 'No.', passageIds } });

describe('verdicts as judged questions', () => {
  it('are the excerpts of a verified answer, with their source', async () => {
    expect(await judge({ previous: 'And when?' }, verify, [citation])).toEqual([
      {
        language: 'en',
        kind: 'verified',
        question: 'Where did the chess forum meet in 2031?',
        previous: 'And when?',
        answerable: true,
        source: [document.source],
        spans: [excerpt],
      },
    ]);
  });

  it('are the passages of a correction', async () => {
    const [line] = await judge({ status: 'not_found' }, correct(passageId), []);
    expect(line).toMatchObject({ kind: 'corrected', answerable: true, source: [document.source] });
    expect(line?.spans[0]).toContain(excerpt);
  });

  it('are silence where that was verified', async () => {
    const [line] = await judge({ status: 'not_found' }, verify, []);
    expect(line).toMatchObject({ kind: 'verified', answerable: false, source: [], spans: [] });
  });

  it.each<[string, Parameters<typeof toyAnswer>[0], Verdict]>([
    ['a hidden answer', {}, { kind: 'hide' }],
    ['a note', {}, correct()],
    ['a private question', { isPrivate: true }, verify],
    ['a forgotten question', { question: null }, verify],
  ])('leave out %s', async (_, over, verdict) => {
    expect(await judge(over, verdict, [citation])).toEqual([]);
  });

  it('leave out what the documents do not say any more', async () => {
    expect(await judge({}, verify, [{ ...citation, passageId: 'gone' }])).toEqual([]);
  });
});
