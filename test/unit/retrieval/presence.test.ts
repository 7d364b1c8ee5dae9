import { describe, expect, it } from 'vitest';
import { emptyLexicon, type Lexicon } from '../../../src/embeddings/lexicon.ts';
import { buildLexicalArrays, createLexicalIndex } from '../../../src/indexes/lexical-index.ts';
import { stem } from '../../../src/language/stem.ts';
import { words } from '../../../src/language/tokenize.ts';
import { countsWord } from '../../../src/retrieval/evidence.ts';
import { fitsThings, namedThings } from '../../../src/retrieval/named-things.ts';
import { presenceIn } from '../../../src/retrieval/presence.ts';
import { analyzeQuestion } from '../../../src/retrieval/question.ts';
import { asWritten, translateWord } from '../../../src/retrieval/translate-words.ts';
import { toyDocument } from '../../support/toy-document.ts';
import { aliases } from '../../support/aliases.ts';

const text = 'افتتح الوزير نسينجيمانا معرض الكتب، وشاركت في تنظيمه 12 مكتبة و3 مدارس، وصدر عنه تقرير ITU.';
const stems = createLexicalIndex(buildLexicalArrays([words(text).map((word) => stem(word, 'ar'))]));
const lexicon: Lexicon = { translate: (word) => (word === 'book' ? [{ stem: 'كتب', weight: 0.5 }] : []) };
const sources = { lexicon, stems };

const isPresent = (question: string) => {
  const analysed = analyzeQuestion(question, aliases);
  return presenceIn({ text, language: 'ar' }, analysed, sources)(analysed.words.at(-1)!);
};

describe('presenceIn', () => {
  it.each([
    { rule: 'as it stands', question: 'معرض', present: true },
    { rule: 'with another ending', question: 'الوزيرة', present: true },
    { rule: 'in another form of its root', question: 'هل ينظم', present: true },
    { rule: 'a translation', question: 'which books', present: true },
    { rule: 'another name of a known thing', question: 'ماذا عن الاتحاد الدولي للاتصالات', present: true },
    { rule: 'a name by its consonants', question: 'who is nsengimana', present: true },
    { rule: 'another thing', question: 'سباق', present: false },
    { rule: 'another thing, in English', question: 'the horse', present: false },
    { rule: 'another number', question: 'العدد 13', present: false },
  ])('$rule: $question', ({ question, present }) => {
    expect(isPresent(question)).toBe(present);
  });
});

describe('countsWord', () => {
  it.each([
    { question: 'كم مكتبة شاركت؟', counts: true },
    { question: 'كم مدرسة شاركت؟', counts: true },
    { question: 'كم وزيراً شارك؟', counts: false },
  ])('$question', ({ question, counts }) => {
    const analysed = analyzeQuestion(question, aliases);
    expect(countsWord(analysed.words[0]!, { text, language: 'ar' }, analysed, { lexicon: emptyLexicon, stems })).toBe(
      counts,
    );
  });
});

describe('translateWord', () => {
  it('gives the lexicon’s stems to the power 0.3, and the word itself where passages hold it', () => {
    expect(translateWord('books', 'en', sources)).toEqual([{ term: 'كتب', weight: 0.5 ** 0.3 }]);
    expect(asWritten('itu', 'en', sources)).toEqual([{ term: 'itu', weight: 1 }]);
    expect(translateWord('12', 'en', sources)).toEqual([{ term: '12', weight: 1 }]);
  });

  it('finds a name that no lexicon knows by its sound', () => {
    const [first] = translateWord('nsengimana', 'en', sources);
    expect(first?.term).toBe(stem('نسينجيمانا', 'ar'));
    expect(first?.weight).toBeGreaterThan(0.5);
  });

  it('has nothing for a short word that nobody knows', () => {
    expect(translateWord('xyz', 'en', sources)).toEqual([]);
  });
});

describe('fitsThings', () => {
  const fits = (question: string, over: Parameters<typeof toyDocument>[0], passage = '') =>
    fitsThings(namedThings(analyzeQuestion(question, aliases)), toyDocument(over), passage);

  it.each([
    { question: 'شعار لقاء 2019', year: 2019, passage: '', expected: true },
    { question: 'شعار لقاء 2018', year: 2019, passage: '', expected: false },
    { question: 'شعار لقاء 2018', year: 2019, passage: 'كما في لقاء 2018', expected: true },
    { question: 'شعار اللقاء', year: 2019, passage: '', expected: true },
  ])('$question in a document of $year: $expected', ({ question, year, passage, expected }) => {
    expect(fits(question, { id: 'a', year, text: 'ذُكر 2018 في موضع آخر' }, passage)).toBe(expected);
  });

  it('takes the years of the text where the front matter names none', () => {
    expect(fits('شعار لقاء 2018', { id: 'a', text: 'انعقد اللقاء عام 2018.' })).toBe(true);
    expect(fits('شعار لقاء 2017', { id: 'a', text: 'انعقد اللقاء عام 2018.' })).toBe(false);
  });

  it.each([
    { question: 'ماذا قالت لبنان؟', text: 'العاصمة اللبنانية', expected: true },
    { question: 'what happened in Beirut?', text: 'اجتمعوا في بيروت', expected: true },
    { question: 'ماذا قالت السعودية؟', text: 'اجتمعوا في بيروت', expected: false },
    { question: 'que s’est-il passé à Genève ?', text: 'في جنيف', expected: true },
  ])('$question / $text: $expected', ({ question, text: documentText, expected }) => {
    expect(fits(question, { id: 'a', text: documentText })).toBe(expected);
  });
});
