import { analyzeQuestion } from '../../../src/retrieval/question.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/language/detect-language.ts';
import { analyzeSide, questionSides } from '../../../src/retrieval/question-sides.ts';
import { aliases } from '../../support/aliases.ts';
import { anyText } from '../language/texts.ts';

const sidesOf = (question: string) => questionSides(question, detectLanguage(question, 'en'), aliases);
const names = (question: string) => sidesOf(question)?.map(({ name }) => name) ?? null;

describe('questionSides', () => {
  it.each([
    { question: 'Compare the mottos of 2031 and 2032', sides: ['2031', '2032'] },
    { question: 'compare 2031 vs 2032', sides: ['2031', '2032'] },
    { question: 'Chess Cup 2031 and Chess Cup 2032: how many players?', sides: ['Chess Cup 2031', 'Chess Cup 2032'] },
    { question: 'كم لاعباً في بطولة ٢٠٣١ و٢٠٣٢؟', sides: ['٢٠٣١', '٢٠٣٢'] },
    { question: 'ما شعار بطولة 2031 و 2032؟', sides: ['2031', '2032'] },
    { question: 'Combien de joueurs en 2031 et en 2032 ?', sides: ['en 2031', 'en 2032'] },
    { question: 'What was decided in Norvale and in Estmere?', sides: ['Norvale', 'Estmere'] },
    { question: 'ما الذي تقرر في نورفال وفي إستمير؟', sides: ['نورفال', 'إستمير'] },
    { question: 'ما الذي تقرر في نورفال و في إستمير؟', sides: ['نورفال', 'إستمير'] },
    {
      question: 'Qui a gagné dans la finale de Lyon et dans la finale de Lille ?',
      sides: ['la finale de Lyon', 'la finale de Lille'],
    },
    { question: 'ما الفرق بين القلعة والفيل؟', sides: ['القلعة', 'الفيل'] },
    { question: 'قارن بين القلعة و الفيل', sides: ['القلعة', 'الفيل'] },
    { question: 'What is the difference between the rook and the bishop?', sides: ['the rook', 'the bishop'] },
    { question: 'قارن بين شعار بطولة صور وشعار بطولة صيدا', sides: ['شعار بطولة صور', 'شعار بطولة صيدا'] },
  ])('$question', ({ question, sides }) => {
    expect(names(question)).toEqual(sides);
  });

  it('asks the whole question of each side', () => {
    expect(sidesOf('كم لاعباً شارك في 2031 و2032؟')?.map(({ text }) => text)).toEqual([
      'كم لاعباً شارك في 2031؟',
      'كم لاعباً شارك في 2032؟',
    ]);
    expect(sidesOf('What was decided in Norvale and in Estmere about clocks?')?.map(({ text }) => text)).toEqual([
      'What was decided in Norvale?',
      'What was decided in Estmere about clocks?',
    ]);
  });

  it.each([
    { what: 'one thing', question: 'When did the cup begin?' },
    { what: 'a span of time', question: 'What happened between 2031 and 2032?' },
    { what: 'something more', question: 'Who won in 2031 and in which city?' },
    { what: 'the same year twice', question: 'the cup of 2031 and the final of 2031?' },
    { what: 'three years', question: 'How many came in 2031, 2032 and 2033?' },
    { what: 'two words of no comparison', question: 'Who plays with the rook and the bishop?' },
    { what: 'no "and" between', question: 'compare rooks, bishops' },
    { what: 'nothing', question: '' },
  ])('leaves a question about $what', ({ question }) => {
    expect(sidesOf(question)).toBeNull();
  });

  it('names pieces of what was asked, whatever it is', () => {
    const joint = fc.constantFrom(
      ' and ',
      ' و',
      ' و ',
      ' et ',
      ' between ',
      ' بين ',
      ' in ',
      ' في ',
      ' 2031 ',
      ' 2032 ',
      'قارن ',
    );
    const question = fc.array(fc.oneof(joint, fc.constantFrom('chess', 'الفيل', 'rook')), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.oneof(
          question.map((parts) => parts.join('')),
          anyText,
        ),
        (text) => {
          for (const side of sidesOf(text) ?? []) {
            expect(text).toContain(side.name);
            expect(side.text).toContain(side.name);
            expect(side.text.length).toBeLessThan(text.length);
          }
        },
      ),
    );
  });
});

describe('analyzeSide', () => {
  it('takes the name for where to look, if there is something to look for', () => {
    const asked = 'كم لاعباً شارك في نورفال وفي إستمير؟';
    const [, side] = sidesOf(asked)!;
    const { words } = analyzeSide(side, analyzeQuestion(asked, aliases));
    expect(words.filter(({ isScope }) => isScope).map(({ word }) => word)).toEqual(['استمير']);
    expect(words.some(({ isScope }) => !isScope)).toBe(true);
  });

  it('looks for the name where there is nothing else', () => {
    const asked = 'قارن بين القلعة والفيل';
    const [side] = sidesOf(asked)!;
    const whole = analyzeQuestion(asked, aliases);
    expect(analyzeSide({ text: 'القلعة', name: 'القلعة' }, whole).words.map(({ isScope }) => isScope)).toEqual([false]);
    expect(side.name).toBe('القلعة');
  });
});
