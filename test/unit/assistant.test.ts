import { describe, expect, it } from 'vitest';
import type { ComposedAnswer } from '../../src/answers/compose-answer.ts';
import { messages } from '../../src/answers/messages/messages.ts';
import { createAssistant, type AskRequest } from '../../src/assistant.ts';
import type { Engine, EngineRequest } from '../../src/engine/engine.ts';
import type { Library } from '../../src/lookups/library.ts';
import type { AskedFrom, Memory } from '../../src/moderation/memory.ts';
import type { QuestionTrace } from '../../src/recognition/question-trace.ts';
import { toyAnswer, toyShape } from '../support/toy-answer.ts';

const trace: QuestionTrace = { vector: Float32Array.of(1), shape: toyShape, maker: 'toy' };
const from: AskedFrom = {
  scope: { server: 'club', collection: 'default' },
  userId: 'page:1',
  isPrivate: false,
  isKept: true,
};
const { answer: toy } = toyAnswer();
const composed: ComposedAnswer = { ...toy, question: 'Where?', indexVersion: 'v2', scores: null };

/** An assistant whose engine always answers the same, and what it was asked and kept. */
function open(over: Partial<Memory> = {}) {
  const asked: EngineRequest[] = [];
  const kept: Parameters<Memory['keep']>[] = [];
  const engine: Engine = {
    traceMaker: 'toy',
    trace: async () => ({ trace, language: 'en', embedMs: 2 }),
    async answer(request) {
      asked.push(request);
      return { composed, spent: { embed: 1, answer: 4 } };
    },
    reload: async () => undefined,
    close: async () => undefined,
  };
  const memory: Memory = {
    recall: async () => null,
    isHidden: async () => false,
    keep: async (...given) => void kept.push(given),
    ...over,
  };
  const library = () => ({ homeTexts: { version: 'v3' } }) as unknown as Library;
  let clock = 0;
  const assistant = createAssistant({ engine, library, memory, now: () => (clock += 50) });
  return { ask: (request: Partial<AskRequest>) => assistant.ask({ question: 'Where?', ...request }), asked, kept };
}

describe('the assistant', () => {
  it('gives what the engine answers, timed, and keeps it with what it is recognised by', async () => {
    const { ask, asked, kept } = open();
    const answer = await ask({ previous: 'Who?', from, collections: ['default', 'server-1'] });
    expect(asked).toEqual([{ question: 'Where?', previous: 'Who?', collections: ['default', 'server-1'] }]);
    expect(answer).toMatchObject({ status: 'answered', indexVersion: 'v2', citations: toy.citations });
    expect(answer.timingsMs).toEqual({ embed: 3, retrieve: 43, answer: 4, total: 50 });
    expect(kept).toEqual([[answer, { previous: 'Who?', scores: null, trace }, from]]);
  });

  it('remembers nothing of what is asked from nowhere, and keeps nothing of what is not to be kept', async () => {
    const { ask, kept } = open({ recall: async () => expect.unreachable() });
    await ask({});
    expect(kept).toEqual([]);
    const other = open();
    await other.ask({ from: { ...from, isKept: false } });
    expect(other.kept).toEqual([]);
  });

  it('gives a checked answer again, without asking the documents or keeping it twice', async () => {
    const recalled = { id: 'a1', text: 'In Norvale.', confidence: 0.9, citations: [] };
    const { ask, asked, kept } = open({ recall: async () => ({ answer: recalled, similarity: 1 }) });
    expect(await ask({ from })).toMatchObject({
      ...recalled,
      question: 'Where?',
      language: 'en',
      status: 'verified',
      indexVersion: 'v3',
    });
    expect([asked, kept]).toEqual([[], []]);
  });

  it('does not give to the next who asks what moderators have hidden', async () => {
    const { ask, kept } = open({ isHidden: async (_, __, citations) => citations === composed.citations });
    const answer = await ask({ from });
    expect(answer).toMatchObject({ status: 'not_found', citations: [], text: messages[toy.language].hidden });
    const [cited] = toy.citations;
    expect(answer.nearest).toEqual([{ documentId: cited!.documentId, title: cited!.title, source: cited!.source }]);
    expect(kept.map(([{ status }]) => status)).toEqual(['not_found']);
  });
});
