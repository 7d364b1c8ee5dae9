import { describe, expect, it } from 'vitest';
import { isYear } from '../../../src/language/is-year.ts';
import { normalize } from '../../../src/language/normalize.ts';
import { isStopWord } from '../../../src/language/stop-words.ts';

describe('isStopWord', () => {
  it.each([
    { what: 'Arabic particles', list: 'في من على إلى عن هذا التي كان و ب' },
    { what: 'Arabic question words', list: 'ما متى أين كيف كم لماذا هل وأين' },
    { what: 'Egyptian question words', list: 'فين إمتى مين ليه إيه كام' },
    { what: 'Levantine question words', list: 'شو وين ليش قديش مين' },
    { what: 'Maghrebi and Gulf question words', list: 'شكون علاش شحال شنو وش ديال' },
    {
      what: 'spoken question words',
      list: 'كيفاش فوقاش منو وينه شلون چم ايش وش ليه علاه قداش بشحال اشكون آش فاش منين لمين',
    },
    { what: 'spoken small words', list: 'بدي عايز ابي بغيت نبي هسه هلق دلوقتي حدا اكو كاين مش هيك كده' },
    { what: 'small words in one', list: 'وفي وعن وعلى بهذا وهذا وكم وبين ولماذا' },
    { what: 'English', list: 'the of What WHO is does where' },
    { what: 'French', list: 'le À où été qu les combien Quelle' },
  ])('knows small words: $what', ({ list }) => {
    expect(list.split(' ').filter((word) => !isStopWord(normalize(word)))).toEqual([]);
  });

  it.each([
    { what: 'numbers', list: 'واحد أول ثلاثة مليون مليار عشرة two million trois' },
    { what: 'times', list: 'عام سنة يوم شهر تاريخ year date année jour' },
    { what: 'spoken words of content', list: 'دول بلاد ناس فلوس شباب صار راح خلص جاب تاني خمستاشر هالسنة' },
    { what: 'topics', list: 'منتدى الإنترنت حوكمة بيروت forum WSIS gouvernance 2031' },
    { what: 'words that only begin like two', list: 'ولد وردة بيت بحر وال بو وو باب' },
    { what: 'nothing', list: '' },
  ])('leaves $what', ({ list }) => {
    expect(list.split(' ').filter((word) => isStopWord(normalize(word)))).toEqual([]);
  });
});

describe('isYear', () => {
  it.each([
    ['1998', true],
    ['2031', true],
    ['1899', false],
    ['2100', false],
    ['20311', false],
    ['203', false],
    ['2031م', false],
    ['', false],
  ])('%s: %s', (word, expected) => {
    expect(isYear(word)).toBe(expected);
  });
});
