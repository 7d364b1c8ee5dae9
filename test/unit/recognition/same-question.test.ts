import { describe, expect, it } from 'vitest';
import { questionShape } from '../../../src/recognition/question-shape.ts';
import { sameGap, sameQuestion, type ShapedQuestion } from '../../../src/recognition/same-question.ts';
import { analyzeQuestion } from '../../../src/retrieval/question.ts';
import { aliases } from '../../support/aliases.ts';

/** A question whose vector lies at a cosine from the first axis. */
function asked(text: string, cosine = 1): ShapedQuestion {
  const vector = new Float32Array([cosine, Math.sqrt(1 - cosine * cosine)]);
  return { vector, shape: questionShape(analyzeQuestion(text, aliases)) };
}

const similarity = (one: string, other: string, cosine = 1) => sameQuestion(asked(one), asked(other, cosine));

describe('the same question', () => {
  it.each([
    ['When was IGF 2019 held?', 'When did the 2019 Internet Governance Forum take place?'],
    ['Quelles sont les règles de ce serveur ?', 'Peux-tu me montrer les règles du serveur ?'],
    ['وين صار المنتدى العربي لحوكمة الإنترنت ٢٠١٤؟', 'أين عقد المنتدى العربي لحوكمة الانترنت عام 2014؟'],
  ])('is %s and %s', (one, other) => {
    expect(similarity(one, other, 0.7)).toBeCloseTo(0.7);
  });

  it.each([
    ['another language', 'What is the IGF?', 'Qu’est-ce que le FGI ?'],
    ['another year', 'When was IGF 2019 held?', 'When was IGF 2018 held?'],
    ['another edition', 'من ترأس المنتدى العربي الثاني؟', 'من ترأس المنتدى العربي الثالث؟'],
    ['another number', 'What does action line C5 cover?', 'What does action line C7 cover?'],
    ['another forum', 'Qui a ouvert le FGI arabe ?', 'Qui a ouvert le FGI ?'],
    ['another kind of answer', 'Where does the committee meet?', 'When does the committee meet?'],
    ['a negation', 'Which sessions were recorded?', "Which sessions weren't recorded?"],
    ['an opposite', 'متى يفتح باب التسجيل؟', 'متى يغلق باب التسجيل؟'],
    ['another time', 'من سيرأس المنتدى العربي؟', 'من ترأس المنتدى العربي؟'],
    ['a narrower one', 'How many Arab countries took part?', 'How many countries took part?'],
    ['another order of events', 'Did Egypt host it before Tunisia?', 'Did Tunisia host it before Egypt?'],
    ['another order of people', 'Can members ban moderators?', 'Can moderators ban members?'],
    ['other roles', 'Qu’ont dit les journalistes aux ministres ?', 'Qu’ont dit les ministres aux journalistes ?'],
    ['nothing that is named', 'Where?', 'Where?'],
    ['another vector', 'Who chairs the MAG?', 'Who chairs the MAG?', 0.3],
  ])('is not one with %s: %s, %s', (_, one, other, cosine = 1) => {
    expect(similarity(one, other, cosine)).toBeNull();
    expect(similarity(other, one, cosine)).toBeNull();
  });

  it('may compare two things in either order', () => {
    const compare = (one: string, other: string) => `What is the difference between ${one} and ${other}?`;
    expect(similarity(compare('ICANN', 'ITU'), compare('ITU', 'ICANN'))).toBe(1);
  });
});

describe('the same gap', () => {
  const gap = (one: string, other: string, cosine = 1) => sameGap(asked(one), asked(other, cosine));

  it('is one of nearly the same words about the same things', () => {
    expect(
      gap('Who paid for the dinner of IGF 2015?', 'When did they pay for the dinner of IGF 2015?', 0.9),
    ).not.toBeNull();
  });

  it.each([
    ['another year', 'Who paid for the dinner of IGF 2015?', 'Who paid for the dinner of IGF 2016?'],
    ['another topic', 'Who paid for the dinner of IGF 2015?', 'Who painted the doors of IGF 2015?'],
    ['another language', 'Who is the cook?', 'Qui est le cuisinier ?'],
  ])('is not one with %s', (_, one, other) => {
    expect(gap(one, other, 0.9)).toBeNull();
  });
});
