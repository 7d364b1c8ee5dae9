import { expect, it } from 'vitest';
import { tasksOfQuestions, tasksOfSet } from '../../../src/evaluation/ranking-tasks.ts';
import type { Snapshot } from '../../../src/indexes/snapshot.ts';
import { splitPassages } from '../../../src/passages/split-passages.ts';
import { judgedQuestion } from '../../support/judged-question.ts';
import { toyDocument } from '../../support/toy-document.ts';

it('names right passages of a set by their numbers, and the pair by the most right one', () => {
  const passage = { title: '', text: 'x' };
  const query = { text: '?', language: 'fr' } as const;
  const tasks = tasksOfSet({
    name: 'toy',
    passages: [
      { ...passage, id: 'p', language: 'en' },
      { ...passage, id: 'q', language: 'ar' },
    ],
    queries: [
      { ...query, id: 'a', gold: new Map([['p', 1]]) },
      { ...query, id: 'b', gold: new Map(Object.entries({ p: 1, q: 3 })) },
      { ...query, id: 'c', gold: new Map() },
    ],
  });
  expect(tasks.map(({ pair, gold }) => [pair, Object.fromEntries(gold)])).toEqual([
    ['fr→en', { 0: 1 }],
    ['fr→ar', { 0: 1, 1: 3 }],
  ]);
});

it('takes for right the passages that hold a span, in the translation that is cited', () => {
  const documents = [
    toyDocument({ id: 'ar', text: 'عقد اللقاء في صور 2019 هناك.', source: 's' }),
    toyDocument({
      id: 'en',
      text: 'It was held in Tyre 2019 there.',
      source: 's',
      language: 'en',
      translationOf: 'ar',
    }),
    toyDocument({ id: 'other', text: 'In 2019 too.', source: 'o', language: 'en' }),
  ];
  const passages = documents.flatMap((document) => splitPassages(document));
  const snapshot = { passages, documents: new Map(documents.map((one) => [one.id, one])) } as unknown as Snapshot;
  const asked = { spans: ['2019'], sources: ['s'] };
  const tasks = tasksOfQuestions(
    [
      judgedQuestion({ ...asked, language: 'en' }),
      judgedQuestion({ ...asked, language: 'fr', previous: 'Où ?' }),
      judgedQuestion({ ...asked, answerable: false }),
      judgedQuestion({ ...asked, spans: ['nowhere'] }),
    ],
    snapshot,
  );
  expect(tasks).toEqual([
    { text: '؟', previous: null, pair: 'en→en', gold: new Map([[1, 1]]) },
    { text: '؟', previous: 'Où ?', pair: 'fr→ar', gold: new Map([[0, 1]]) },
  ]);
});
