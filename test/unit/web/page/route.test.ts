import { expect, it } from 'vitest';
import { askHash, documentHash, readRoute } from '../../../../src/web/page/route.ts';

it.each([
  { question: 'ما شعار 2020؟', previous: null },
  { question: 'والثانية؟', previous: 'متى المرحلة الأولى؟' },
  { question: 'a&b=c #?%/ +"<script>\n', previous: '100% & more?' },
])('the address of "$question" asks it again', ({ question, previous }) => {
  expect(readRoute(askHash(question, previous))).toEqual({ view: 'ask', question, previous });
});

it.each([
  { id: 'igf-2020', passageId: null },
  { id: 'events/library', passageId: 'events/library:0a1b2c3d.2' },
  { id: 'a%b?c', passageId: 'x&y' },
])('the address of $id leads to it', ({ id, passageId }) => {
  expect(readRoute(documentHash(id, passageId))).toEqual({ view: 'document', id, passageId });
});

it.each(['', '#', '#/', '#/ask', '#/ask?q=', '#/ask?q=%20', '#/elsewhere', '#content', '#/documentsx'])(
  '"%s" is the conversation',
  (hash) => {
    expect(readRoute(hash)).toEqual({ view: 'conversation' });
  },
);

it('takes damaged addresses as they are', () => {
  expect(readRoute('#/documents/%E0%A4%A')).toEqual({ view: 'document', id: '%E0%A4%A', passageId: null });
  expect(readRoute('#/ask?q=%E0%A4%A')).toMatchObject({ view: 'ask' });
});
