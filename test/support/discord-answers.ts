import type { Answer, Citation } from '../../src/answers/answer.ts';
import { messages } from '../../src/answers/messages/messages.ts';
import type { Language } from '../../src/language/language.ts';
import type { CaseDetail } from '../../src/moderation/views.ts';

interface Words {
  readonly question: string;
  readonly text: string;
  readonly title: string;
  readonly section: string;
  readonly publisher: string;
  readonly excerpt: string;
  readonly marked: string;
}

const words: Readonly<Record<Language, Words>> = {
  ar: {
    question: 'أين اجتمع منتدى الشطرنج سنة 2031؟',
    text: 'اجتمع منتدى الشطرنج (CF 2031) في نورفال من 30 ديسمبر 2031 إلى 2 يناير 2032.',
    title: 'تقرير منتدى الشطرنج 2031',
    section: '1. الافتتاح',
    publisher: 'The Chess Club',
    excerpt: 'اجتمع منتدى الشطرنج (CF 2031) في نورفال من 30 ديسمبر 2031 إلى 2 يناير 2032، وحضره 64 لاعباً.',
    marked: 'نورفال',
  },
  en: {
    question: 'Where did the chess forum meet in 2031?',
    text: 'The Chess Forum met in Norvale from 30 December 2031 to 2 January 2032.',
    title: 'Report of the Chess Forum 2031',
    section: '1. Opening',
    publisher: 'نادي الشطرنج',
    excerpt: 'The Chess Forum (منتدى الشطرنج) met in Norvale from 30 December 2031 to 2 January 2032.',
    marked: 'Norvale',
  },
  fr: {
    question: 'Où le forum des échecs s’est-il réuni en 2031 ?',
    text: 'Le Forum des échecs s’est réuni à Norvale du 30 décembre 2031 au 2 janvier 2032.',
    title: 'Rapport du Forum des échecs 2031',
    section: '1. Ouverture',
    publisher: 'Le club d’échecs',
    excerpt: 'Le Forum des échecs s’est réuni à Norvale du 30 décembre 2031 au 2 janvier 2032.',
    marked: 'Norvale',
  },
};

/** A citation in a language, as the n-th of an answer. */
export function chessCitation(language: Language, n = 1, over: Partial<Citation> = {}): Citation {
  const { title, section, publisher, excerpt, marked } = words[language];
  const at = excerpt.indexOf(marked);
  return {
    n,
    documentId: `chess-2031.${language}`,
    collection: 'default',
    title,
    section,
    page: 3,
    time: null,
    year: 2031,
    publisher,
    source: 'chess-2031.md',
    url: 'https://club.example/reports/2031_(final)',
    language,
    passageId: `chess-2031.${language}:0a1b2c3d`,
    excerpt,
    highlight: [at, at + marked.length],
    start: 0,
    end: excerpt.length,
    similarity: 0.9,
    ...over,
  };
}

/** An answer in a language with one citation in it and one in another language. */
export function chessAnswer(language: Language, over: Partial<Answer> = {}): Answer {
  const { question, text } = words[language];
  const other = language === 'ar' ? 'en' : 'ar';
  return {
    id: '0b9d5a52-6a0e-4f0c-9a52-0a1b2c3d4e5f',
    question,
    language,
    status: 'answered',
    confidence: 0.83,
    text,
    citations: [chessCitation(language), chessCitation(other, 2)],
    nearest: [],
    timingsMs: { embed: 1, retrieve: 2, answer: 3, total: 6 },
    indexVersion: 'v1',
    ...over,
  };
}

/** An answer that found nothing, with the nearest documents. */
export function chessNotFound(language: Language): Answer {
  const nearest = (['ar', 'en', 'fr'] as const).map((one) => ({
    documentId: `chess-2031.${one}`,
    title: words[one].title,
    source: 'chess-2031.md',
  }));
  return chessAnswer(language, {
    status: 'not_found',
    confidence: 0.1,
    text: messages[language].notFound,
    citations: [],
    nearest,
  });
}

/** The case of such an answer, with two reports. */
export function chessCase(language: Language, over: Partial<CaseDetail> = {}): CaseDetail {
  const { id: answerId, question, status, confidence, text, citations, nearest, indexVersion } = chessAnswer(language);
  const report = (seq: number, reason: string | null) => {
    const who = { server: 'club', answerId, role: 'member', by: '3f2a' } as const;
    return { seq, at: seq, kind: 'report', reason, detail: {}, ...who } as const;
  };
  return {
    answerId,
    server: 'club',
    collection: 'default',
    question,
    language,
    status,
    confidence,
    state: 'disputed',
    isPrivate: false,
    askedAt: 1000,
    changedAt: 2000,
    votes: { up: 2, down: 5 },
    openReports: 2,
    isWellReceived: false,
    claim: null,
    gapId: null,
    previous: null,
    text,
    citations,
    nearest,
    indexVersion,
    correction: null,
    verdicts: 1,
    actions: ['verify', 'correct', 'hide', 'dismiss', 'undo'],
    passages: [],
    reasons: [],
    threshold: 0.5,
    history: [report(1, 'المدينة Midham وليست نورفال'), report(2, null)],
    ...over,
  };
}
