import { describe, expect, it } from 'vitest';
import { questionShape } from '../../../src/recognition/question-shape.ts';
import { analyzeQuestion } from '../../../src/retrieval/question.ts';
import { aliases } from '../../support/aliases.ts';

const shapeOf = (text: string, before: string | null = null) => questionShape(analyzeQuestion(text, aliases, before));

describe('the shape of a question', () => {
  it('holds what it asks for, of when, of whom and of what', () => {
    expect(shapeOf('Hello, who opened the 3rd Arab IGF in Algeria in 2014, please?')).toEqual({
      language: 'en',
      asks: ['person'],
      years: ['2014'],
      numbers: ['ord3'],
      names: [['forum:Arab Internet Governance Forum'], ['place:Algeria']],
      order: [['open']],
      negations: [],
      topics: [['open']],
    });
  });

  it('is plain data', () => {
    const shape = shapeOf('ما الجلسات التي لم تسجل في منتدى حوكمة الإنترنت 2018؟');
    expect(JSON.parse(JSON.stringify(shape))).toEqual(shape);
  });

  it.each([
    ['ما الوثائق التي لم تنشر؟', 'not:-تنشر'],
    ['هل يمكن المشاركة بدون تسجيل؟', 'without:register'],
    ['ليش ما صار الاجتماع؟', 'not:hold'],
    ["Who can't vote?", 'not:vote'],
    ['Which workshops were never recorded?', 'never:record'],
    ['Quelles séances n’ont pas été enregistrées ?', 'not:record'],
    ['Quels pays ont participé sans voter ?', 'without:vote'],
  ])('says what is negated: %s', (text, negation) => {
    expect(shapeOf(text).negations).toEqual([negation]);
  });

  it.each(['ما الشعار؟', 'What is session no. 3 about?', 'Quel est le plus grand forum ?', 'كيف أغير اللغة؟'])(
    'sees no negation in %s',
    (text) => {
      expect(shapeOf(text).negations).toEqual([]);
    },
  );

  it.each([
    ['Hi! Could you please tell me who chairs the MAG? Thanks', 'Who chairs the MAG?'],
    ['لو سمحت، متى عُقِدَ المنتدى العربى ٢٠١٥؟', 'متى عقد المنتدى العربي عام 2015؟'],
    ['Qui a lancé le FGI ?', 'Par qui le Forum sur la gouvernance de l’Internet a-t-il été lancé ?'],
    ['How many people came to the IGF?', 'What number of people came to the Internet Governance Forum?'],
  ])('is the same for %s and %s', (one, other) => {
    expect(shapeOf(one)).toEqual(shapeOf(other));
  });

  it('tells a language from its people', () => {
    expect(shapeOf('Which sessions were in French?').names).toEqual([]);
    expect(shapeOf('Which sessions were in France?').names).toEqual([['place:France']]);
  });

  it('tells the time where there is no date', () => {
    expect(shapeOf('When was the meeting?').asks).toEqual(['date', 'past']);
    expect(shapeOf('When is the meeting?').asks).toEqual(['date']);
    expect(shapeOf('When was the meeting of 2019?').asks).toEqual(['date']);
  });

  it('is that of the whole question where a follow-up names another year', () => {
    expect(shapeOf('And in 2017?', 'Who hosted the IGF in 2016?')).toEqual(shapeOf('Who hosted the IGF in 2017?'));
  });

  it('holds what a follow-up borrows', () => {
    const { topics, names } = shapeOf('And where?', 'When does the steering committee of the MAG meet?');
    expect(names).toHaveLength(1);
    expect(topics).toContainEqual(['term:steering committee']);
  });
});
