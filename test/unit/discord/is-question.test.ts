import { describe, expect, it } from 'vitest';
import { asksAfter, mayAsk, questionOfPost } from '../../../src/discord/is-question.ts';

describe('what may ask something', () => {
  it.each([
    'أين عُقد لقاء البحيرة 2018؟',
    'موعد لقاء البحيرة',
    'thanks, and where was it held?',
    'شكراً، ومتى عُقد؟',
    'Who thanked the host',
  ])('%s', (text) => expect(mayAsk(text)).toBe(true));

  it.each([
    '',
    '👍',
    '؟؟',
    'شكراً لكم على لقاء البحيرة 2018',
    'Thanks for the Lake Meeting',
    'ok thanks',
    'merci !',
    'مشكورين',
  ])('not: %s', (text) => expect(mayAsk(text)).toBe(false));
});

describe('what asks something after "Where was the Lake Meeting of 2018 held?"', () => {
  const before = 'Where was the Lake Meeting of 2018 held?';
  it.each(['And in 2019?', 'and 2019', 'in 2019', 'when was it', 'وكم عدد المشاركين', 'pourquoi'])('%s', (text) =>
    expect(asksAfter(text, before)).toBe(true),
  );
  it.each(['ok', 'ok great', 'تمام', 'and that is good', 'I was there in person', 'lol 2019', 'bonne nouvelle'])(
    'not: %s',
    (text) => expect(asksAfter(text, before)).toBe(false),
  );
});

it.each([
  ['لقاء البحيرة 2018', 'أين عُقد؟', 'لقاء البحيرة 2018\nأين عُقد؟'],
  ['لقاء البحيرة', 'أين عُقد لقاء البحيرة 2018؟', 'أين عُقد لقاء البحيرة 2018؟'],
  ['سؤال عاجل', 'أين عُقد لقاء البحيرة 2018؟', 'أين عُقد لقاء البحيرة 2018؟'],
  ['Help, please: the question', 'Where?', 'Where?'],
  ['Where was Lake 2018?', '', 'Where was Lake 2018?'],
])('a post titled "%s" that says "%s" asks "%s"', (title, text, question) => {
  expect(questionOfPost(title, text)).toBe(question);
});
