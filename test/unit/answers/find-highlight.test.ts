import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHighlight, maxHighlightGraphemes } from '../../../src/answers/find-highlight.ts';
import { countGraphemes } from '../../../src/language/graphemes.ts';
import { stem } from '../../../src/language/stem.ts';
import { askedWords } from '../../../src/retrieval/asked-words.ts';
import { analyzeQuestion } from '../../../src/retrieval/question.ts';
import { aliases } from '../../support/aliases.ts';

/** As a question in the text's own language asks. */
const askedIn = (question: string) => {
  const { words, language } = analyzeQuestion(question, aliases);
  const stems = words.map(({ word, weight, isScope }) => [
    { term: stem(word, language), weight: isScope ? weight * 0.3 : weight },
  ]);
  return askedWords({ grams: [], stems, lexicon: [] }, language, () => 1);
};

const highlight = (question: string, excerpt: string) => {
  const span = findHighlight(analyzeQuestion(question, aliases), excerpt, [0, excerpt.length], askedIn(question));
  return span === null ? null : excerpt.slice(...span);
};

describe('findHighlight', () => {
  it.each([
    {
      question: 'متى افتُتح المعرض؟',
      excerpt: 'افتُتح المعرض في 3 أيار/مايو 2019 بحضور 40 قارئاً.',
      found: '3 أيار/مايو 2019',
    },
    { question: 'كم قارئاً حضر؟', excerpt: 'افتُتح المعرض في 3 مايو 2019 بحضور 40 قارئاً و7 كتّاب.', found: '40 قارئاً' },
    { question: 'كم كلّف المعرض؟', excerpt: 'كلّف المعرض 1.6 مليون دولار.', found: '1.6 مليون دولار' },
    { question: 'كم زائراً حضر؟', excerpt: 'حضر ٤٠ قارئاً و٧ زائرين.', found: '٧ زائرين' },
    { question: 'ما شعار المعرض؟', excerpt: 'حمل المعرض شعار «القراءة للجميع».', found: 'القراءة للجميع' },
    { question: 'أين افتُتح المعرض؟', excerpt: 'افتُتح المعرض في بيروت عام 2019.', found: 'بيروت' },
    { question: 'من افتتح المعرض؟', excerpt: 'افتتح المعرض السيد سامي الخوري، ثم جال فيه.', found: 'سامي الخوري' },
    { question: 'من نظم المعرض؟', excerpt: 'نظمت اليونسكو المعرض عام 2019.', found: 'اليونسكو' },
    { question: 'When did the fair open?', excerpt: 'The fair opened on 3 May 2019.', found: '3 May 2019' },
    { question: 'Combien de lecteurs ?', excerpt: 'Il y avait 40 lecteurs.', found: '40 lecteurs' },
    { question: 'متى افتُتح معرض 2019؟', excerpt: 'افتُتح معرض 2019.', found: null },
    { question: 'لماذا تأخر المعرض؟', excerpt: 'تأخر المعرض يومين بسبب المطر.', found: 'يومين بسبب المطر' },
    {
      question: 'What did the fair focus on?',
      excerpt: 'The fair focused on books for children, and on paper.',
      found: 'books for children, and on paper',
    },
    { question: 'هل كان المعرض حضورياً؟', excerpt: 'انعقد المعرض عبر الإنترنت.', found: 'عبر الإنترنت' },
  ])('$question → $found', ({ question, excerpt, found }) => {
    expect(highlight(question, excerpt)).toBe(found);
  });

  it('takes the number beside the words of the question', () => {
    const excerpt = 'بلغ عدد الكتب 900 كتاب، أما الزوار فكان عددهم نحو 70 زائراً في اليوم.';
    expect(highlight('كم زائراً جاء؟', excerpt)).toBe('70 زائراً');
  });

  it('looks into the sentence that scored best first', () => {
    const excerpt = 'انعقد الأول في بيروت. وانعقد الثاني في تونس.';
    const second = excerpt.indexOf('وانعقد');
    const question = 'أين انعقد؟';
    const span = findHighlight(
      analyzeQuestion(question, aliases),
      excerpt,
      [second, excerpt.length],
      askedIn(question),
    );
    expect(excerpt.slice(...span!)).toContain('تونس');
  });

  it('lies inside the excerpt and is never too long, whatever the texts are', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('متى ', 'كم ', '«', '»', ' 2019 ', '12 مايو ', 'بيروت ', 'شعار '),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (question, excerpt) => {
        const span = findHighlight(analyzeQuestion(question, aliases), excerpt, [0, excerpt.length], askedIn(question));
        if (span === null) return;
        expect(0 <= span[0] && span[0] < span[1] && span[1] <= excerpt.length).toBe(true);
        expect(countGraphemes(excerpt.slice(...span))).toBeLessThanOrEqual(maxHighlightGraphemes);
      }),
    );
  });
});
