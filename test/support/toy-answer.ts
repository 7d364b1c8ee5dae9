import { randomUUID } from 'node:crypto';
import type { QuestionShape } from '../../src/recognition/question-shape.ts';
import type { KeptAnswer } from '../../src/moderation/kept-answer.ts';

/** An answer of a chess club's documents. */
export function toyAnswer(
  over: Partial<KeptAnswer> & { readonly id?: string; readonly status?: KeptAnswer['answer']['status'] } = {},
): KeptAnswer {
  const { id = randomUUID(), status = 'answered', ...rest } = over;
  return {
    server: 'club',
    collection: 'default',
    question: 'Where did the chess forum meet in 2031?',
    previous: null,
    isPrivate: false,
    asker: null,
    scores: null,
    trace: { vector: Float32Array.of(0.6, 0.8), shape: toyShape, maker: 'toy' },
    askedAt: 1_000,
    answer: {
      id,
      language: 'en',
      status,
      confidence: 0.75,
      text: status === 'not_found' ? 'The documents do not say.' : 'It met in Norvale.',
      citations: status === 'not_found' ? [] : [toyCitation],
      nearest: [],
      timingsMs: { embed: 1, retrieve: 2, answer: 3, total: 6 },
      indexVersion: 'v1',
    },
    ...rest,
  };
}

export const toyShape: QuestionShape = {
  language: 'en',
  asks: ['place'],
  years: ['2031'],
  numbers: [],
  names: [],
  order: [['chess']],
  negations: [],
  topics: [['chess']],
};

export const toyCitation: KeptAnswer['answer']['citations'][number] = {
  n: 1,
  documentId: 'chess-2031',
  collection: 'default',
  title: 'The chess report',
  section: null,
  page: null,
  time: null,
  year: 2031,
  publisher: null,
  source: 'chess.md',
  url: null,
  language: 'en',
  passageId: 'chess-2031:0a1b2c3d',
  excerpt: 'The forum met in Norvale.',
  highlight: [17, 24],
  start: 0,
  end: 25,
  similarity: 0.9,
};
