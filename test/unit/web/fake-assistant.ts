import type { Answer } from '../../../src/answers/answer.ts';
import type { AskRequest, Assistant } from '../../../src/assistant.ts';
import { createLibrary, type Library } from '../../../src/lookups/library.ts';
import type { Passage } from '../../../src/passages/passage.ts';
import { toyDocument } from '../../support/toy-document.ts';

export const text = 'عقد فريق المكتبة لقاءه في صور.\n\nشارك فيه 42 قارئاً.\n\nثم زاروا المتحف.\n';
export const libraryId = 'events/library';
const library = toyDocument({ id: libraryId, title: 'لقاء المكتبة', kind: 'digest', year: 2021, text });
const museum = toyDocument({ id: 'museum', title: 'The museum', language: 'en', text: 'The museum is closed.\n' });

function passageOf(number: number, sentence: string): Passage {
  const start = text.indexOf(sentence);
  const end = start + sentence.length;
  return {
    id: `${libraryId}:0000000${number}`,
    documentId: libraryId,
    start,
    end,
    section: null,
    sentences: [[start, end]],
  };
}

export const passages = [
  passageOf(1, 'عقد فريق المكتبة لقاءه في صور.'),
  passageOf(2, 'شارك فيه 42 قارئاً.'),
  passageOf(3, 'ثم زاروا المتحف.'),
];

/** The library of the same two documents, without records. */
export function createFakeLibrary(): Library {
  const documents = new Map([library, museum].map((document) => [document.id, document]));
  const texts = { version: '0123456789abcdef', collection: 'default', documents, passages, records: [] };
  return createLibrary(new Map([['default', texts]]), []);
}

/** An assistant of two documents that repeats what it is asked, and breaks where the question is "break". */
export function createFakeAssistant(): Assistant & { readonly asked: AskRequest[] } {
  const asked: AskRequest[] = [];
  const documents = [library, museum];
  return {
    asked,
    traceMaker: 'toy',
    trace: async () => null,
    async ask(request) {
      asked.push(request);
      if (request.question === 'break') throw new Error('secret detail');
      return { ...answer, question: request.question };
    },
    document: (id) => documents.find((document) => document.id === id),
  };
}

const answer: Answer = {
  id: 'answer-1',
  question: '',
  language: 'ar',
  status: 'answered',
  confidence: 1,
  text: 'شارك فيه 42 قارئاً.',
  citations: [],
  nearest: [],
  timingsMs: { embed: 0, retrieve: 0, answer: 0, total: 0 },
  indexVersion: '0123456789abcdef',
};
