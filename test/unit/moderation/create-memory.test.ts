import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { createMemory } from '../../../src/moderation/create-memory.ts';
import { expireStale } from '../../../src/moderation/expire.ts';
import { keepUp, type Asked } from '../../../src/moderation/keep-up.ts';
import type { QuestionTrace } from '../../../src/recognition/question-trace.ts';
import type { AskedFrom, Memory } from '../../../src/moderation/memory.ts';
import { toyAnswer, toyShape } from '../../support/toy-answer.ts';
import { openToyModeration, type ToyModeration } from '../../support/toy-moderation.ts';
import { toyLookups } from '../../support/toy-lookups.ts';

const from: AskedFrom = {
  scope: { server: 'club', collection: 'default' },
  userId: 'page:1',
  isPrivate: false,
  isKept: true,
};
const [citation] = toyLookups.forum('chess-2031', 'en')!.citations;
const trace: QuestionTrace = { vector: Float32Array.of(1, 0), shape: toyShape, maker: 'toy' };
const otherTrace: QuestionTrace = {
  ...trace,
  shape: { ...toyShape, topics: [['go']], order: [['go']] },
};
const notes = { previous: null, scores: null, trace };

function answerOf(over: Partial<Answer> = {}): Answer {
  const { answer } = toyAnswer();
  const [toy] = answer.citations;
  const cited = { ...toy!, ...citation!, passageId: citation!.passageId };
  return { ...answer, question: 'Where did it meet?', citations: [cited], ...over };
}

describe('the memory', () => {
  let toy: ToyModeration;
  let memory: Memory;
  /** Whether the documents still hold what is cited. */
  let isThere = true;
  const opened: ToyModeration[] = [];
  beforeEach(async () => {
    toy = await openToyModeration();
    opened.push(toy);
    isThere = true;
    memory = createMemory({ ...toy, find: (id) => (isThere ? toy.find(id) : null), now: () => toy.clock.now });
  });
  afterAll(() => Promise.all(opened.map(({ store }) => store.close())));

  it('leaves nothing of what nobody asked by name and the documents do not answer', async () => {
    const overheard = { ...from, forgetsUnanswered: true };
    await memory.keep(answerOf({ id: 'silent', status: 'not_found', citations: [] }), notes, overheard);
    await memory.keep(answerOf({ id: 'said' }), notes, overheard);
    expect([await toy.store.find('silent'), (await toy.store.find('said'))?.kept.answer.id]).toEqual([null, 'said']);
    expect(await toy.store.gaps({ server: 'club', isOpen: true })).toEqual([]);
  });

  it('gives a verified answer again, with its citations, in its own scope only', async () => {
    const answer = answerOf();
    await memory.keep(answer, notes, from);
    expect(await memory.recall(trace, from)).toBeNull();
    await toy.moderation.decide(answer.id, { kind: 'verify' }, 'Nora', null, null);
    expect(await memory.recall(trace, from)).toEqual({
      answer: { id: answer.id, text: answer.text, confidence: answer.confidence, citations: answer.citations },
      similarity: 1,
    });
    expect(await memory.recall(otherTrace, from)).toBeNull();
    expect(await memory.recall({ ...trace, maker: 'another' }, from)).toBeNull();
    expect(await memory.recall(trace, { ...from, scope: { ...from.scope, server: 'other' } })).toBeNull();
    expect(await memory.recall(trace, { ...from, scope: { ...from.scope, collection: 'other' } })).toBeNull();
    expect(await toy.store.audit({ kinds: ['reuse'] })).toHaveLength(1);
    await memory.recall(trace, { ...from, isKept: false });
    expect(await toy.store.audit({ kinds: ['reuse'] })).toHaveLength(1);
    await toy.moderation.decide(answer.id, { kind: 'undo' }, 'Nora', null, null);
    expect(await memory.recall(trace, from)).toBeNull();
  });

  it('gives a correction in the answer’s place: with passages, or as a note', async () => {
    const answer = answerOf({ status: 'not_found', citations: [], text: 'Nothing.' });
    await memory.keep(answer, notes, from);
    await toy.moderation.decide(answer.id, { kind: 'verify' }, 'Nora', null, null);
    expect(await memory.recall(trace, from)).toBeNull();
    await toy.moderation.decide(answer.id, { kind: 'undo' }, 'Nora', null, null);
    const note = { text: 'In Norvale.', passageIds: [] };
    await toy.moderation.decide(answer.id, { kind: 'correct', correction: note }, 'Nora', null, null);
    expect((await memory.recall(trace, from))?.answer).toMatchObject({ text: 'In Norvale.', citations: [] });
    await toy.moderation.decide(answer.id, { kind: 'undo' }, 'Nora', null, null);
    const cited = { text: 'In Norvale.', passageIds: [citation!.passageId] };
    await toy.moderation.decide(answer.id, { kind: 'correct', correction: cited }, 'Nora', null, null);
    const again = (await memory.recall(trace, from))!.answer.citations[0]!;
    const { document } = toy.find(citation!.passageId)!;
    expect(document.text.slice(again.start, again.end)).toBe(again.excerpt);
    expect(again).toMatchObject({ n: 1, passageId: citation!.passageId, documentId: document.id });
  });

  it('knows what moderators have hidden: the same question, led by the same passage, in the same scope', async () => {
    const answer = answerOf();
    const { citations } = answer;
    await memory.keep(answer, notes, from);
    expect(await memory.isHidden(trace, from, citations)).toBe(false);
    await toy.moderation.decide(answer.id, { kind: 'hide' }, 'Nora', null, null);
    expect(await memory.isHidden(trace, from, citations)).toBe(true);
    expect(await memory.recall(trace, from)).toBeNull();
    expect(await memory.isHidden(otherTrace, from, citations)).toBe(false);
    expect(await memory.isHidden(trace, { ...from, scope: { ...from.scope, server: 'other' } }, citations)).toBe(false);
    expect(await memory.isHidden(trace, from, [{ ...citations[0]!, passageId: 'another' }])).toBe(false);
    expect(await memory.isHidden(trace, from, [])).toBe(false);
    await toy.moderation.decide(answer.id, { kind: 'restore' }, 'Nora', null, null);
    expect(await memory.isHidden(trace, from, citations)).toBe(false);
  });

  it('gives nothing again whose passage is gone, and marks it stale', async () => {
    const answer = answerOf();
    await memory.keep(answer, notes, from);
    await toy.moderation.decide(answer.id, { kind: 'verify' }, 'Nora', null, null);
    isThere = false;
    expect(await memory.recall(trace, from)).toBeNull();
    expect((await toy.store.find(answer.id))?.state).toBe('stale');
    isThere = true;
    expect(await memory.recall(trace, from)).toBeNull();
  });

  it('marks all that is stale at once, private answers too', async () => {
    const answers = [answerOf({ id: 'a1' }), answerOf({ id: 'a2' }), answerOf({ id: 'a3' })];
    for (const [i, answer] of answers.entries()) await memory.keep(answer, notes, { ...from, isPrivate: i === 1 });
    for (const { id } of answers.slice(0, 2)) await toy.moderation.decide(id, { kind: 'verify' }, 'Nora', null, null);
    expect(await expireStale(toy.store, toy.find, 1)).toBe(0);
    expect(await expireStale(toy.store, () => null, 1)).toBe(2);
    const states = await Promise.all(answers.map(async ({ id }) => (await toy.store.find(id))?.state));
    expect(states).toEqual(['stale', 'stale', 'unreviewed']);
  });

  it('groups questions that found nothing, also where they come at once; private ones are no gap', async () => {
    const silent = (id: string) => answerOf({ id, status: 'not_found', citations: [], question: `Who won (${id})?` });
    await Promise.all(['a1', 'a2', 'a3'].map((id) => memory.keep(silent(id), notes, from)));
    await memory.keep(silent('b1'), { ...notes, trace: otherTrace }, from);
    await memory.keep(silent('c1'), notes, { ...from, scope: { ...from.scope, server: 'other' } });
    await memory.keep(silent('d1'), notes, { ...from, isPrivate: true });
    await memory.keep(silent('e1'), { ...notes, trace: null }, from);
    const gaps = await toy.moderation.gaps(null, true);
    expect(gaps.map(({ server, count }) => `${server} ${count}`).toSorted()).toEqual(['club 1', 'club 3', 'other 1']);
  });

  it('makes anew what questions are recognised by, where the model or the rules changed', async () => {
    const answer = answerOf();
    await memory.keep(answer, notes, from);
    await toy.moderation.decide(answer.id, { kind: 'verify' }, 'Nora', null, null);
    await memory.keep(answerOf({ id: 'unreviewed' }), notes, from);
    const newer = { ...trace, vector: Float32Array.of(0.8, 0.6), maker: 'newer' };
    expect(await memory.recall(newer, from)).toBeNull();
    const traced: string[] = [];
    const assistant: Asked = {
      traceMaker: 'newer',
      ask: async () => ({ status: 'not_found' }),
      trace: async (question) => {
        traced.push(question);
        return newer;
      },
    };
    await keepUp({ ...toy, now: () => toy.clock.now, assistant });
    expect(traced).toEqual([answer.question]);
    expect((await memory.recall(newer, from))?.answer.id).toBe(answer.id);
    expect(await memory.recall(trace, from)).toBeNull();
    await keepUp({ ...toy, now: () => toy.clock.now, assistant });
    expect(traced).toHaveLength(1);
  });

  it('closes gaps that the documents answer by now, and forgets old questions', async () => {
    const silent = answerOf({ status: 'not_found', citations: [] });
    await memory.keep(silent, notes, from);
    const asked: string[] = [];
    const at = (status: Answer['status']): Asked => ({
      traceMaker: 'toy',
      trace: async () => trace,
      ask: async ({ question }) => {
        asked.push(question);
        return { status };
      },
    });
    const parts = { ...toy, now: () => toy.clock.now };
    expect(await keepUp({ ...parts, assistant: at('not_found') })).toEqual({ stale: 0, closedGaps: 0, anonymised: 0 });
    expect(await keepUp({ ...parts, assistant: at('answered') })).toEqual({ stale: 0, closedGaps: 1, anonymised: 0 });
    expect(asked).toEqual([silent.question, silent.question]);
    expect(await toy.moderation.gaps(null, false)).toMatchObject([{ closedBy: 'corpus' }]);
    toy.clock.now += 91 * 86_400_000;
    expect(await keepUp({ ...parts, assistant: at('answered') })).toEqual({ stale: 0, closedGaps: 0, anonymised: 1 });
    expect((await toy.store.find(silent.id))?.kept).toMatchObject({ question: null, asker: null });
  });
});
