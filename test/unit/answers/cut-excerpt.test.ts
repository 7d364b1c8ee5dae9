import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutExcerpt, maxExcerptGraphemes } from '../../../src/answers/cut-excerpt.ts';
import { countGraphemes } from '../../../src/language/graphemes.ts';
import { splitPassages } from '../../../src/passages/split-passages.ts';
import { toyDocument } from '../../support/toy-document.ts';

function cut(
  text: string,
  place: number,
  similarities: Readonly<Record<number, number>> = {},
  taken: { start: number; end: number }[] = [],
) {
  const [passage] = splitPassages(toyDocument({ id: 'a', text }));
  const sentence = { place, similarity: 1 };
  const scores = new Map(passage!.sentences.map((_, i) => [i, similarities[i] ?? 0]));
  const excerpt = cutExcerpt(sentence, { text, passage: passage!, similarities: scores, taken });
  return text.slice(excerpt.start, excerpt.end);
}

const long = 'الجملة الطويلة تقول ما يكفي لتُفهم وحدها من غير أن تحتاج إلى جارتها في هذا النص الطويل كله أو في غيره.';

describe('cutExcerpt', () => {
  it('takes one whole sentence where that says enough', () => {
    expect(cut(`${long} ${long} ${long}`, 1)).toBe(long);
  });

  it('adds a neighbour to a very short sentence: the better one', () => {
    expect(cut(`${long} انتهى الأمر. ${long}`, 1, { 0: 0.2, 2: 0.5 })).toBe(`انتهى الأمر. ${long}`);
    expect(cut(`${long} انتهى الأمر. ${long}`, 1, { 0: 0.5, 2: 0.2 })).toBe(`${long} انتهى الأمر.`);
  });

  it('adds a neighbour that scores nearly as well', () => {
    expect(cut(`${long} ${long} ${long}`, 1, { 2: 0.95 })).toBe(`${long} ${long}`);
  });

  it('brings what an announcement announces', () => {
    const announcement = 'وقد حدد المجتمعون لعمل المكتبة في السنوات المقبلة أربعة أهداف رئيسية هي التالية:';
    expect(cut(`${announcement}\n\n- شراء الكتب الجديدة لجميع القراء.\n- ترميم القاعة.`, 0)).toContain('شراء الكتب');
  });

  it('brings what "these" points back to', () => {
    const text = `${long} وكانت هذه الاقتراحات كثيرة جداً حتى إن المجتمعين احتاجوا إلى يوم آخر لإكمالها كلها.`;
    expect(cut(text, 1)).toBe(text);
  });

  it('never shows again what another citation shows', () => {
    const text = `${long} انتهى الأمر. ${long}`;
    const taken = [
      { start: 0, end: long.length },
      { start: text.length - long.length, end: text.length },
    ];
    expect(cut(text, 1, { 0: 1, 2: 1 }, taken)).toBe('انتهى الأمر.');
  });

  it('is verbatim, whole sentences, and never too long', () => {
    const words = fc.array(fc.constantFrom('قال', 'الوزير', 'إن', 'المكتبة', '12', 'كتاباً', 'في', 'صور'), {
      minLength: 1,
      maxLength: 60,
    });
    const sentence = fc
      .tuple(words, fc.constantFrom('.', '؟', '!', ':', '،'))
      .map(([list, mark]) => list.join(' ') + mark);
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.array(fc.float({ min: 0, max: 1, noNaN: true })),
        (sentences, n, scores) => {
          const text = sentences.join(' ');
          const [passage] = splitPassages(toyDocument({ id: 'a', text }));
          const place = n % passage!.sentences.length;
          const excerpt = cut(text, place, Object.fromEntries(scores.entries()));
          expect(text).toContain(excerpt);
          expect(excerpt).toContain(text.slice(...passage!.sentences[place]!));
          expect(countGraphemes(excerpt)).toBeLessThanOrEqual(maxExcerptGraphemes);
        },
      ),
    );
  });
});
