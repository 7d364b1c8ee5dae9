import { describe, expect, it } from 'vitest';
import { findDurations } from '../../../src/language/find-durations.ts';

const durations = (text: string) => findDurations(text).map(([start, end]) => text.slice(start, end));

describe('findDurations', () => {
  it.each([
    { text: 'استمر المعرض لمدة شهر.', found: ['لمدة شهر'] },
    { text: 'دام 5 أيام في الميناء', found: ['5 أيام'] },
    { text: 'دام ٥ أيام', found: ['٥ أيام'] },
    { text: 'امتد على مدى ثلاث سنوات', found: ['على مدى ثلاث سنوات'] },
    { text: 'مدته 90 دقيقة', found: ['مدته 90 دقيقة'] },
    { text: 'It ran for two weeks.', found: ['for two weeks'] },
    { text: 'a 3-day trip and 90 minutes of talk', found: ['3-day', '90 minutes'] },
    { text: 'over the next six months', found: ['six months'] },
    { text: 'Elle a duré pendant dix ans.', found: ['pendant dix ans'] },
    { text: 'trois semaines plus tard', found: ['trois semaines'] },
    { text: '40 boats for the harbour', found: [] },
    { text: 'every day of May', found: [] },
    { text: 'في 5 مايو 2019', found: [] },
    { text: '', found: [] },
  ])('$text', ({ text, found }) => {
    expect(durations(text)).toEqual(found);
  });
});
