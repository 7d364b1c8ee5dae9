import { describe, expect, it } from 'vitest';
import {
  fitsThings,
  holdsNumber,
  namedThings,
  speaksOf,
  type NamedThing,
} from '../../../src/retrieval/named-things.ts';
import { analyzeQuestion } from '../../../src/retrieval/question.ts';
import { aliases } from '../../support/aliases.ts';
import { toyDocument } from '../../support/toy-document.ts';

const things = (question: string, before: string | null = null) =>
  namedThings(analyzeQuestion(question, aliases, before)).map(({ kind, forms }) => [kind, forms[0]]);

describe('namedThings', () => {
  it.each([
    { question: 'ما موضوع معرض 2019؟', found: [['year', '2019']] },
    { question: 'ما موضوع معرض ٢٠١٩؟', found: [['year', '2019']] },
    {
      question: 'between 2003 and 2005?',
      found: [
        ['year', '2003'],
        ['year', '2005'],
      ],
    },
    { question: 'ما نص المادة 14؟', found: [['number', '14']] },
    { question: 'what does item (C) say?', found: [['number', '(c)']] },
    { question: 'ما مضمون الفقرة (ب)؟', found: [['number', '(ب)']] },
    { question: 'متى انعقدت الدورة الثالثة؟', found: [['edition', 'ord3']] },
    { question: 'the fifth session', found: [['edition', 'ord5']] },
    { question: 'la cinquième séance', found: [['edition', 'ord5']] },
    { question: 'ماذا حدث في بيروت؟', found: [['place', 'بيروت']] },
    { question: 'what happened in Geneva?', found: [['place', 'geneva']] },
    { question: 'who paints the boats?', found: [] },
    { question: '', found: [] },
  ])('$question', ({ question, found }) => {
    expect(things(question)).toEqual(found);
  });

  it.each([
    { question: 'what is the WSIS Forum?', kind: 'forum', form: 'منتدي القمه' },
    { question: 'ما دور الإسكوا؟', kind: 'body', form: 'escwa' },
    { question: 'what happened in Geneva?', kind: 'place', form: 'جنيف' },
  ])('knows a $kind by its names in other languages: $question', ({ question, kind, form }) => {
    const found = namedThings(analyzeQuestion(question, aliases)).filter((thing) => thing.kind === kind);
    expect(found).toHaveLength(1);
    expect(found[0]!.forms).toContain(form);
  });

  it.each([
    {
      question: 'وأين؟',
      found: [
        ['number', '14'],
        ['year', '2019'],
      ],
    },
    {
      question: 'and in 2020?',
      found: [
        ['number', '14'],
        ['year', '2020'],
      ],
    },
    {
      question: 'والمادة 15؟',
      found: [
        ['number', '15'],
        ['year', '2019'],
      ],
    },
    { question: 'How are the wooden boats of old captains painted?', found: [] },
  ])('a follow-up inherits what it does not name itself: $question', ({ question, found }) => {
    expect(things(question, 'ما نص المادة 14 من اتفاق 2019؟')).toEqual(found);
  });
});

describe('speaksOf', () => {
  const thing = (kind: NamedThing['kind'], ...forms: string[]): NamedThing => ({ kind, forms });
  const report = toyDocument({
    id: 'a',
    title: 'تقرير اللقاء الثالث 2019',
    place: 'بيروت',
    text: 'بدأ العمل عام 2011. شارك الوفد اللبناني.\n(ب) إصلاح 14 شبكة.',
  });
  const notes = toyDocument({ id: 'b', title: 'ملاحظات', text: `سنة 2004. ${'كلام '.repeat(80)} 2009 2009 2009 2007` });

  it.each([
    { what: 'the year of its title', document: report, passage: '', named: thing('year', '2019'), speaks: true },
    { what: 'a year elsewhere in it', document: report, passage: '', named: thing('year', '2011'), speaks: false },
    {
      what: 'a year of the passage',
      document: report,
      passage: 'عام 2011',
      named: thing('year', '2011'),
      speaks: true,
    },
    { what: 'one in Arabic digits', document: report, passage: 'عام ٢٠١١', named: thing('year', '2011'), speaks: true },
    { what: 'a year of its beginning', document: notes, passage: '', named: thing('year', '2004'), speaks: true },
    { what: 'a frequent year', document: notes, passage: '', named: thing('year', '2009'), speaks: true },
    { what: 'a rare year', document: notes, passage: '', named: thing('year', '2007'), speaks: false },
    { what: 'its edition', document: report, passage: '', named: thing('edition', 'ord3'), speaks: true },
    { what: 'another edition', document: report, passage: '', named: thing('edition', 'ord4'), speaks: false },
    { what: 'its place', document: report, passage: '', named: thing('place', 'بيروت'), speaks: true },
    { what: 'a place in a word of it', document: report, passage: '', named: thing('place', 'ولبنان'), speaks: true },
    {
      what: 'a place by another name',
      document: report,
      passage: '',
      named: thing('place', 'beirut', 'بيروت'),
      speaks: true,
    },
    { what: 'another place', document: report, passage: '', named: thing('place', 'جنيف'), speaks: false },
    {
      what: 'a number of the passage',
      document: report,
      passage: '14 شبكة',
      named: thing('number', '14'),
      speaks: true,
    },
    {
      what: 'a number of other passages',
      document: report,
      passage: 'شبكة',
      named: thing('number', '14'),
      speaks: false,
    },
  ])('$what: $speaks', ({ document, passage, named, speaks }) => {
    expect(speaksOf(document, passage, named)).toBe(speaks);
  });

  it.each([
    { fits: true, named: [] },
    { fits: true, named: [thing('year', '2019'), thing('place', 'بيروت')] },
    { fits: true, named: [thing('year', '2004'), thing('year', '2019')] },
    { fits: false, named: [thing('year', '2019'), thing('place', 'جنيف')] },
    { fits: true, named: [thing('number', '99'), thing('body', 'escwa')] },
  ])('fitsThings is $fits for $named', ({ named, fits }) => {
    expect(fitsThings(named, report, '')).toBe(fits);
  });
});

describe('holdsNumber', () => {
  it.each([
    { text: 'وصلت 14 سفينة', form: '14', holds: true },
    { text: 'وصلت ١٤ سفينة', form: '14', holds: true },
    { text: 'fourteen ships', form: '14', holds: true },
    { text: 'quatorze bateaux', form: '14', holds: true },
    { text: '140 ships', form: '14', holds: false },
    { text: 'the items (B) and (C)', form: '(c)', holds: true },
    { text: 'the items B and C', form: '(c)', holds: false },
    { text: '', form: '14', holds: false },
  ])('$form in "$text": $holds', ({ text, form, holds }) => {
    expect(holdsNumber(text, [form])).toBe(holds);
  });
});
