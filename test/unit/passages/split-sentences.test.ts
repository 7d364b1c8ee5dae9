import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/passages/split-sentences.ts';
import { anyText, edgesOf, isBetweenGraphemes, onlyMarks } from './texts.ts';

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(([start, end]) => text.slice(start, end));
}

const long = 'which is said here at such length that nobody could take this part of the sentence for a short one';

describe('splitSentences', () => {
  it.each([
    { rule: 'ends at each closing mark', written: 'One ends. |Two ends! |Does three end? |Four ends…' },
    { rule: 'ends at Arabic marks', written: 'انتهى اليوم الأول. |هل بدأ الثاني؟ |نعم! |ثم توقف…' },
    {
      rule: 'keeps closing quotes and brackets',
      written: 'He said “yes.” |(She did not.) |«لا نعرف.» |Then they left.',
    },
    { rule: 'keeps a French closing quote', written: 'Il demanda : « Où ? » |Elle partit.' },
    { rule: 'goes on after a quoted question', written: '"Is it open?" asked the guest. |It was.' },
    { rule: 'takes a run of marks as one', written: 'Really?! |هل يعقل؟! |Yes.' },
    { rule: 'keeps footnote numbers', written: 'It rained.[12] |It snowed.³ |It stopped.' },
    { rule: 'goes on after dots before a small letter', written: 'We waited... and waited… until noon. |It came.' },
    { rule: 'ends at dots before a capital', written: 'We waited... |It came.' },
    { rule: 'knows Arabic single letters', written: 'حضر د. كمال و أ. ليلى و م. هادي. |انظر ص. 5 للتفاصيل.' },
    { rule: 'ends after an era or a unit', written: 'افتتح عام 1998 م. |وأغلق عام 2003م. |It is 5 m. |It is wide.' },
    {
      rule: 'knows English abbreviations',
      written: 'Dr. Hale met Mr. Orr vs. St. Ives, i.e. them, e.g. at noon. |See No. 7 and pp. 3-4.',
    },
    {
      rule: 'ends after words that look like them',
      written: 'The answer is no. |But this is art. |We met at the inc. |End.',
    },
    { rule: 'knows initials', written: 'The U.N. office and J. R. Hale agreed. |ق.م. اختصار معروف.' },
    {
      rule: 'ends after etc. before a capital only',
      written: 'Pens, ink, etc. were sold. |Paper, glue, etc. |Then we left.',
    },
    {
      rule: 'knows French abbreviations',
      written: 'M. Roux et Mme. Petit citent l’art. 5, p. ex. la p. 3, c.-à-d. tout, etc. |Cf. n° 4.',
    },
    { rule: 'ends after a time of day', written: 'It opened at 9 a.m. |Doors closed at 5 p.m. sharp.' },
    { rule: 'never breaks numbers', written: 'It grew by 1.6 to 3.000 and ١.٥ points. |Version 2.0.1 came out.' },
    {
      rule: 'never breaks addresses',
      written: 'See https://example.org/a.b?c=d. |Write to a.b@example.org. |Read A/70/125. |Go.',
    },
    { rule: 'keeps a number in front', written: 'First this. |2. Then that.' },
    { rule: 'keeps a line break inside', written: 'A sentence that was\nwrapped at a column. |Another\r\none.' },
    { rule: 'keeps short semicolons', written: 'First this; then that; then no more.' },
    { rule: 'ends at a long semicolon', written: `It is a pause ${long}; |it is another ${long}.` },
    { rule: 'keeps a semicolon in brackets', written: `It is a pause (${long}; it is another) ${long}.` },
  ])('$rule', ({ written }) => {
    const sentences = written.split(' |');
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  it.each([
    { rule: 'ends with a paragraph', written: 'No mark here|and none there' },
    {
      rule: 'ends with a paragraph that ends in a comma',
      written: `إذ يلاحظ المشاركون أن الأمر يحتاج إلى عناية خاصة من الجميع،|وإذ يقدرون ما بذل،|يقررون:`,
    },
    { rule: 'keeps a heading apart', written: 'A short heading|The text below it ends here.' },
  ])('$rule', ({ written }) => {
    const sentences = written.split('|');
    expect(sentencesOf(sentences.join('\n\n'))).toEqual(sentences);
  });

  it.each([
    {
      mark: 'bullets',
      text: '- One item\n* Two items\n• Three items',
      sentences: ['One item', 'Two items', 'Three items'],
    },
    { mark: 'numbers', text: '1. One\n2) Two\n٣- ثلاثة', sentences: ['One', 'Two', 'ثلاثة'] },
    { mark: 'headings', text: '## A heading ##\nText.', sentences: ['A heading ##', 'Text.'] },
    { mark: 'quotes', text: '> > A quotation.\n> More of it.', sentences: ['A quotation.', 'More of it.'] },
    {
      mark: 'stars',
      text: '**One.** *Two is **strong** here.* __Three.__',
      sentences: ['One.', 'Two is **strong** here.', 'Three.'],
    },
    { mark: 'table bars', text: '| a | b |\n|---|:-:|\n| c | d |', sentences: ['a | b', 'c | d'] },
    { mark: 'rules and fences', text: 'One.\n\n***\n\n```sh\nTwo.\n```\n---', sentences: ['One.', 'Two.'] },
    { mark: 'direction marks', text: '\u202Bنص أول.\u202C \u200Fنص ثان.\u200F', sentences: ['نص أول.', 'نص ثان.'] },
  ])('leaves out $mark at the edges', ({ text, sentences }) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('keeps letters that list', () => {
    const text = '(أ) أول البنود؛\n(ب) ثانيها.\n\na) the first\nb) the second';
    expect(sentencesOf(text)).toEqual(['(أ) أول البنود؛', '(ب) ثانيها.', 'a) the first', 'b) the second']);
  });

  it.each(['', ' \n\u200F\n', '---', '***\n\n> \n', '|---|---|'])('finds nothing in %j', (text) => {
    expect(splitSentences(text)).toEqual([]);
  });

  it.each(['!!!', '…', '👍', '؟'])('keeps %s where it is all there is', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it('gives sentences in order, trimmed, whole, and loses nothing but marks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const edges = edgesOf(text);
        let last = 0;
        for (const [start, end] of splitSentences(text)) {
          const sentence = text.slice(start, end);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start)).toMatch(onlyMarks);
          expect(sentence).toBe(sentence.trim());
          expect(sentence).not.toMatch(/^\*|\*$/u);
          expect(isBetweenGraphemes(text, start, edges) && isBetweenGraphemes(text, end, edges)).toBe(true);
          last = end;
        }
        expect(text.slice(last)).toMatch(onlyMarks);
      }),
      { numRuns: 1000 },
    );
  });

  it('never cuts inside numbers and addresses', () => {
    const atoms = [
      '1.6',
      '3.000',
      '٣.٥',
      'A/70/125',
      'https://example.org/a.b?c=d!e',
      'first.last@example.org',
      '2.0.1',
    ];
    const text = fc.array(fc.constantFrom(...atoms, 'كلمة', 'Word.', 'نهاية؟', '\n\n', 'and', '؛'), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const joined = parts.join(' ');
        const cuts = splitSentences(joined).flat();
        let at = 0;
        for (const part of parts) {
          const inside = cuts.filter((cut) => cut > at && cut < at + part.length);
          expect(part.trim() === '' ? [] : inside).toEqual([]);
          at += part.length + 1;
        }
      }),
    );
  });
});
