import { expect, it } from 'vitest';
import {
  askHash,
  compareHash,
  documentHash,
  forumHash,
  readRoute,
  termHash,
  timelineHash,
} from '../../../../src/web/page/route.ts';

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

it.each([
  '',
  '#',
  '#/',
  '#/ask',
  '#/ask?q=',
  '#/ask?q=%20',
  '#/elsewhere',
  '#content',
  '#/documentsx',
  '#/forums/',
  '#/terms/',
  '#/timelines',
  '#/moderations',
])('"%s" is the conversation', (hash) => {
  expect(readRoute(hash)).toEqual({ view: 'conversation' });
});

it.each([
  { hash: '#/forums', route: { view: 'forums' } },
  { hash: forumHash('igf-2009'), route: { view: 'forum', id: 'igf-2009' } },
  { hash: forumHash('منتدى 2009/أ?'), route: { view: 'forum', id: 'منتدى 2009/أ?' } },
  { hash: '#/terms', route: { view: 'terms' } },
  { hash: termHash('TCP/IP & more'), route: { view: 'term', term: 'TCP/IP & more' } },
  { hash: '#/timeline', route: { view: 'timeline', series: 'IGF', topic: '' } },
  { hash: timelineHash('Arab IGF'), route: { view: 'timeline', series: 'Arab IGF', topic: '' } },
  { hash: timelineHash('', 'أمن'), route: { view: 'timeline', series: '', topic: 'أمن' } },
  { hash: compareHash('', ''), route: { view: 'compare', left: '', right: '' } },
  { hash: compareHash('igf-2009', 'a&b'), route: { view: 'compare', left: 'igf-2009', right: 'a&b' } },
])('$hash is a look-up', ({ hash, route }) => {
  expect(readRoute(hash)).toEqual(route);
});

it.each([
  { hash: '#/moderation', path: '', query: '' },
  { hash: '#/moderation/cases/a%2Fb?do=correct', path: '/cases/a%2Fb', query: 'do=correct' },
])("$hash is a moderators' view", ({ hash, path, query }) => {
  expect(readRoute(hash)).toEqual({ view: 'moderation', path, query });
});

it('takes damaged addresses as they are', () => {
  expect(readRoute('#/documents/%E0%A4%A')).toEqual({ view: 'document', id: '%E0%A4%A', passageId: null });
  expect(readRoute('#/ask?q=%E0%A4%A')).toMatchObject({ view: 'ask' });
});
