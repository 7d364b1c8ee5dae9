import { describe, expect, it } from 'vitest';
import { languages } from '../../../../src/language/language.ts';
import { examples } from '../../../../src/web/page/examples.ts';
import { moderationStates } from '../../../../src/moderation/moderation-case.ts';
import { feedbackWords } from '../../../../src/web/page/messages/feedback/feedback-words.ts';
import { lookUpWords } from '../../../../src/web/page/messages/look-ups/look-up-words.ts';
import { moderationWords } from '../../../../src/web/page/messages/moderation/moderation-words.ts';
import { pageMessages } from '../../../../src/web/page/messages/messages.ts';
import { printDates } from '../../../../src/web/page/print-dates.ts';
import { detectLanguage } from '../../../../src/language/detect-language.ts';

describe('the words of the page', () => {
  it.each(languages)('in %s are all there, in its script', (language) => {
    const say = { ...lookUpWords[language], ...feedbackWords[language] };
    const plain = Object.values(say).filter((words) => typeof words === 'string');
    const made = [
      say.answerCame(0),
      say.answerCame(2),
      say.source(1),
      say.fault(null),
      say.fault('ab12'),
      say.found(0),
      say.suggestions(0),
      say.suggestions(12),
      say.timelineHolds(3, 2018, 2022),
      say.gap(2),
      say.editionNumber(4),
      say.compareWith(language),
      say.votes(0),
      say.votes(12),
      ...Object.values(say.differences),
    ];
    for (const words of [...plain, ...made]) {
      expect(words.trim()).not.toBe('');
      expect(/\p{Script=Arabic}/u.test(words)).toBe(language === 'ar');
    }
    expect(say.fault('ab12')).toContain('ab12');
  });

  it.each(languages)('for moderators are all there, in %s', (language) => {
    const say = moderationWords[language];
    const words = Object.values(say).flatMap((some) =>
      typeof some === 'string' ? [some] : typeof some === 'object' ? Object.values(some) : [],
    );
    const counts = [0, 1, 2, 3, 12, 100];
    const made = [
      ...counts.flatMap((count) => [say.answers(count), say.foundPassages(count), say.events(count)]),
      ...counts.slice(1).flatMap((count) => [say.reports(count), say.askedTimes(count), say.questionCount(count)]),
      ...counts.slice(1).flatMap((count) => [say.chosenPassages(count), say.lastDays(count), say.votes(count, 1)]),
      ...moderationStates.map(say.becomes),
      say.claimedUntil(''),
      say.claimIs(''),
      say.citedAs([]),
      say.citedAs([1, 2]),
      say.confidence('', ''),
      say.decided('hide'),
      say.conflict('', 'verify'),
    ];
    for (const some of [...words, ...made]) {
      expect(some.trim()).not.toBe('');
      expect(/\p{Script=Arabic}/u.test(some)).toBe(language === 'ar');
      expect(some).not.toContain('#');
    }
  });

  it.each([
    { language: 'ar', says: ['لا وثيقة بهذه الكلمات.', 'وثيقة واحدة', 'وثيقتان', '3 وثائق', '15 وثيقة', '100 وثيقة'] },
    {
      language: 'en',
      says: [
        'No document has these words.',
        '1 document',
        '2 documents',
        '3 documents',
        '15 documents',
        '100 documents',
      ],
    },
    {
      language: 'fr',
      says: [
        'Aucun document avec ces mots.',
        '1 document',
        '2 documents',
        '3 documents',
        '15 documents',
        '100 documents',
      ],
    },
  ] as const)('count in $language', ({ language, says }) => {
    expect([0, 1, 2, 3, 15, 100].map(pageMessages[language].found)).toEqual(says);
  });

  it('count passages in Arabic as Arabic does', () => {
    const { passages } = pageMessages.ar;
    expect([1, 2, 7, 11, 99, 100, 103].map(passages)).toEqual([
      'مقطع واحد',
      'مقطعان',
      '7 مقاطع',
      '11 مقطعاً',
      '99 مقطعاً',
      '100 مقطع',
      '103 مقاطع',
    ]);
  });
});

describe('examples', () => {
  it.each(examples)('in $language are in $language', ({ language, questions }) => {
    expect(questions.map((question) => detectLanguage(question))).toEqual(questions.map(() => language));
  });
});

describe('printDates', () => {
  it.each([
    { dates: '2018-03-19', language: 'en', printed: /^19 March 2018$/u },
    { dates: '2018-03-19', language: 'ar', printed: /^19 مارس 2018$/u },
    { dates: '2017-06-12/2017-06-16', language: 'fr', printed: /^12.16 juin 2017$/u },
    { dates: '2020-11-02/2020-11-17', language: 'ar', printed: /^2.17 نوفمبر 2020$/u },
    { dates: 'in spring', language: 'en', printed: /^in spring$/u },
    { dates: '2018-03-19/2018-03-20/2018-03-21', language: 'en', printed: /^2018-03-19.2018-03-20.2018-03-21$/u },
  ] as const)('$dates in $language', ({ dates, language, printed }) => {
    const text = printDates(dates, language)
      .replaceAll(/[\u200E\u200F]/gu, '')
      .replaceAll(/[\u2009\u00A0\u202F]/gu, ' ');
    expect(text).toMatch(printed);
  });
});
