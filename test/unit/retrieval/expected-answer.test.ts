import { describe, expect, it } from 'vitest';
import { countedWord } from '../../../src/retrieval/counted-word.ts';
import { expectedAnswers, separateAnswers } from '../../../src/retrieval/expected-answer.ts';
import { findAnswers } from '../../../src/retrieval/find-answers.ts';
import { analyzeQuestion } from '../../../src/retrieval/question.ts';
import { aliases } from '../../support/aliases.ts';

describe('expectedAnswers', () => {
  it.each([
    { question: 'متى انعقد اللقاء؟', types: ['date'] },
    { question: 'إمتى صار الاجتماع؟', types: ['date'] },
    { question: 'When did it start?', types: ['date'] },
    { question: 'En quelle année ?', types: ['date'] },
    { question: 'كم جلسة عُقدت؟', types: ['number'] },
    { question: 'قديش عدد المشاركين؟', types: ['number'] },
    { question: 'How many people came?', types: ['number'] },
    { question: 'Combien de séances ?', types: ['number'] },
    { question: 'ما شعار اللقاء؟', types: ['theme'] },
    { question: 'What was its motto?', types: ['theme'] },
    { question: 'أين انعقد؟', types: ['place'] },
    { question: 'وين صار؟', types: ['place'] },
    { question: 'Where was it?', types: ['place'] },
    { question: 'Dans quelle ville ?', types: ['place'] },
    { question: 'في أي دولة؟', types: ['country'] },
    { question: 'Which countries took part?', types: ['country'] },
    { question: 'Quels pays ont participé ?', types: ['country'] },
    { question: 'من ترأس اللقاء؟', types: ['person'] },
    { question: 'Who chaired it?', types: ['person'] },
    { question: 'Qui a présidé ?', types: ['person'] },
    { question: 'من أطلقها وفي أي سنة؟', types: ['date', 'person'] },
    { question: 'كم من الوقت استمر؟', types: ['duration'] },
    { question: 'How long did it last?', types: ['duration'] },
    { question: 'Pendant combien de temps ?', types: ['duration'] },
    { question: 'Which resolution said so?', types: ['code'] },
    { question: 'هل كان اللقاء حضورياً؟', types: ['mode'] },
    { question: 'Was the fair held in person?', types: ['mode'] },
    { question: 'ما الجهة التي نظمته؟', types: ['organisation'] },
    { question: 'Which ministry organised it?', types: ['organisation'] },
    { question: 'Quel ministère l’organise ?', types: ['organisation'] },
    { question: 'ما اسم الوزير؟', types: ['person'] },
    { question: 'لماذا تأخر؟', types: [] },
    { question: 'What is a roadmap?', types: [] },
  ])('$question', ({ question, types }) => {
    expect(expectedAnswers(question)).toEqual(types);
  });
});

describe('separateAnswers', () => {
  it.each([
    { question: 'متى وأين كانت البطولة؟', types: ['date', 'place'] },
    { question: 'متى كانت البطولة وأين؟', types: ['date', 'place'] },
    { question: 'When was the cup, and where?', types: ['date', 'place'] },
    { question: 'Who won, and how many came?', types: ['number', 'person'] },
    { question: 'Who won and in which city?', types: ['place', 'person'] },
    { question: 'Quand a eu lieu la coupe, et où ?', types: ['date', 'place'] },
    { question: 'Qui a gagné et combien sont venus ?', types: ['number', 'person'] },
    { question: 'When was it?', types: [] },
    { question: 'متى كانت البطولة؟', types: [] },
    { question: 'How many players and coaches came?', types: [] },
    { question: 'Who won the cup on what date?', types: [] },
    { question: 'And where?', types: [] },
    { question: '', types: [] },
  ])('$question', ({ question, types }) => {
    expect(separateAnswers(question)).toEqual(types);
  });
});

describe('findAnswers', () => {
  const answers = (type: Parameters<typeof findAnswers>[0], text: string, question = 'ما؟') =>
    findAnswers(type, text, analyzeQuestion(question, aliases), () => 0).map(([start, end]) => text.slice(start, end));

  it.each([
    { type: 'date', text: 'انعقد من 3 إلى 5 مايو 2019 في صور.', found: ['3 إلى 5 مايو 2019'] },
    { type: 'number', text: 'حضر 40 طالباً في 5 مايو 2019.', found: ['40'] },
    { type: 'theme', text: 'كان شعاره «البحر لنا».', found: ['البحر لنا'] },
    { type: 'place', text: 'the meeting in Geneva, Switzerland', found: ['Geneva', 'Switzerland'] },
    { type: 'country', text: 'the meeting in Geneva, Switzerland', found: ['Switzerland'] },
    { type: 'duration', text: 'استمر لمدة شهر في صور.', found: ['لمدة شهر'] },
    { type: 'code', text: 'قرار الجمعية رقم A/70/125 في 2015', found: ['A/70/125'] },
    { type: 'mode', text: 'انعقد عبر الإنترنت', found: ['عبر الإنترنت'] },
    { type: 'organisation', text: 'نظمته وزارة الثقافة اللبنانية في صور', found: ['وزارة الثقافة اللبنانية'] },
    { type: 'organisation', text: 'The Ministry of Culture organised it.', found: ['Ministry of Culture'] },
    { type: 'person', text: 'ترأسه السيد سامي الخوري، ثم انصرف.', found: ['سامي الخوري'] },
  ] as const)('$type in "$text"', ({ type, text, found }) => {
    expect(answers(type, text)).toEqual(found);
  });

  it.each([
    { question: 'متى انعقد لقاء 2019؟', found: ['3 مايو 2019'] },
    { question: 'في أي سنة وُقّع اتفاق 2019؟', found: ['3 مايو 2019', '2021'] },
    { question: 'متى انعقد اللقاء؟', found: ['3 مايو 2019', '2019', '2021'] },
  ])('a year that the question names does not tell when: $question', ({ question, found }) => {
    expect(answers('date', 'انعقد في 3 مايو 2019، ثم نُشر تقرير 2019 في 2021.', question)).toEqual(found);
  });
});

describe('countedWord', () => {
  it.each([
    { question: 'كم جلسة عُقدت؟', counted: 'جلسه' },
    { question: 'كم وزيراً حضر؟', counted: 'وزيرا' },
    { question: 'كم عدد الجلسات؟', counted: 'الجلسات' },
    { question: 'كم بلغت الكلفة؟', counted: undefined },
    { question: 'كم شارك؟', counted: undefined },
    { question: 'how many ministers came?', counted: 'ministers' },
    { question: 'how much did it cost?', counted: undefined },
    { question: 'combien de ministres ?', counted: 'ministres' },
    { question: 'متى؟', counted: undefined },
  ])('$question', ({ question, counted }) => {
    expect(countedWord(analyzeQuestion(question, aliases))?.word).toBe(counted);
  });
});
