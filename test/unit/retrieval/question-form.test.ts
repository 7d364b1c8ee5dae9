import { describe, expect, it } from 'vitest';
import { fitsForm, questionForm } from '../../../src/retrieval/question-form.ts';

describe('questionForm', () => {
  it.each([
    { question: 'هل انعقد المنتدى في تونس؟', form: 'yes-no' },
    { question: 'Was the fair online?', form: 'yes-no' },
    { question: 'Le forum a-t-il lieu en ligne ?', form: 'yes-no' },
    { question: 'لماذا تأخر المعرض؟', form: 'reason' },
    { question: 'pourquoi le salon est en retard ?', form: 'reason' },
    { question: 'قارن بين المعرضين', form: 'comparison' },
    { question: 'What is the difference between the two fairs?', form: 'comparison' },
    { question: 'ما هي أهم أهداف المعرض؟', form: 'list' },
    { question: 'List the goals', form: 'list' },
    { question: 'Quels sont les objectifs ?', form: 'list' },
    { question: 'What is a roadmap?', form: 'definition' },
    { question: 'ما المقصود بخريطة الطريق؟', form: 'definition' },
    { question: 'Qu’est-ce que la feuille de route ?', form: 'definition' },
    { question: 'متى افتتح المعرض؟', form: null },
    { question: 'Who opened the fair?', form: null },
  ])('$question: $form', ({ question, form }) => {
    expect(questionForm(question)).toBe(form);
  });
});

describe('fitsForm', () => {
  const asked = (word: string) => Number(word === 'roadmap');

  it.each([
    { form: 'list', sentence: 'The goals are trust, inclusion and growth.', fits: true },
    { form: 'list', sentence: 'The fair opened in May.', fits: false },
    { form: 'reason', sentence: 'تأخر المعرض بسبب المطر.', fits: true },
    { form: 'reason', sentence: 'تأخر المعرض يومين.', fits: false },
    { form: 'definition', sentence: 'A roadmap is a plan of steps.', fits: true },
    { form: 'definition', sentence: 'They met twice.', fits: false },
    { form: null, sentence: 'The goals are trust, inclusion and growth.', fits: false },
  ] as const)('$form: $sentence', ({ form, sentence, fits }) => {
    expect(fitsForm(form, sentence, asked) > 0).toBe(fits);
  });

  it('likes a definition best that begins with the thing', () => {
    const first = fitsForm('definition', 'A roadmap is a plan.', asked);
    expect(first).toBeGreaterThan(fitsForm('definition', 'What they call a plan is a roadmap.', asked));
  });
});
