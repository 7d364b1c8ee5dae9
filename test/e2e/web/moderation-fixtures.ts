import type { Answer, Citation } from '../../../src/answers/answer.ts';
import type { AuditEntry, CaseDetail, CaseSummary, FiguresView, GapSummary } from '../../../src/moderation/views.ts';

/** Text that tries to be markup, and to turn the line about. */
export const hostile = '<img src=x onerror="document.title=1"> \u202Eabc ما هذا؟';

const at = Date.UTC(2031, 4, 4, 9, 30);

const citation: Citation = {
  n: 1,
  documentId: 'lake-notes',
  collection: 'default',
  title: 'ملاحظات لقاء البحيرة',
  section: 'الافتتاح',
  page: null,
  time: null,
  year: 2018,
  publisher: 'أرشيف البحيرة',
  source: 'lake-notes.md',
  url: null,
  language: 'ar',
  passageId: 'lake-notes:1',
  excerpt: 'افتُتح لقاء البحيرة الأول في نورفال يوم الاثنين بحضور 140 مشاركاً من سبعة بلدان.',
  highlight: [54, 65],
  start: 120,
  end: 200,
  similarity: 0.83,
};

export const answer: Answer = {
  id: 'answer-1',
  question: 'كم كان عدد المشاركين في لقاء البحيرة الأول؟',
  language: 'ar',
  status: 'answered',
  confidence: 0.72,
  text: citation.excerpt,
  citations: [citation],
  nearest: [],
  timingsMs: { embed: 1, retrieve: 2, answer: 1, total: 4 },
  indexVersion: 'abc123',
};

const summary: CaseSummary = {
  answerId: 'answer-1',
  server: 'home',
  collection: 'default',
  question: answer.question,
  language: 'ar',
  status: 'answered',
  confidence: 0.72,
  state: 'disputed',
  isPrivate: false,
  askedAt: at,
  changedAt: at + 60_000,
  votes: { up: 4, down: 2 },
  openReports: 3,
  isWellReceived: false,
  claim: { by: 'سلمى', until: Date.UTC(2100, 0, 1) },
  gapId: null,
};

/** One of every kind. */
export const summaries: readonly CaseSummary[] = [
  summary,
  {
    ...summary,
    answerId: 'answer-2',
    question: 'How many people came to the second lake meeting, and which of them spoke first?',
    language: 'en',
    state: 'unreviewed',
    status: 'partial',
    openReports: 0,
    claim: null,
    server: '812345678901234567',
  },
  { ...summary, answerId: 'answer-3', question: hostile, state: 'stale', openReports: 1, claim: null },
  {
    ...summary,
    answerId: 'answer-4',
    question: null,
    state: 'unreviewed',
    openReports: 0,
    claim: null,
    isPrivate: true,
  },
  {
    ...summary,
    answerId: 'answer-5',
    question: 'Où a eu lieu la rencontre du lac ?',
    language: 'fr',
    state: 'hidden',
    status: 'not_found',
    openReports: 0,
    claim: null,
    isWellReceived: true,
  },
];

export const history: readonly AuditEntry[] = [
  {
    seq: 1,
    at,
    server: 'home',
    answerId: 'answer-1',
    kind: 'ask',
    role: 'member',
    by: 'k7f2',
    reason: null,
    detail: {},
  },
  {
    seq: 2,
    at: at + 1000,
    server: 'home',
    answerId: 'answer-1',
    kind: 'report',
    role: 'member',
    by: 'k7f2',
    reason: 'العدد المذكور هو عدد المسجلين، لا عدد من حضروا.',
    detail: { state: 'unreviewed' },
  },
  {
    seq: 3,
    at: at + 2000,
    server: 'home',
    answerId: 'answer-1',
    kind: 'report',
    role: 'member',
    by: 'm3x9',
    reason: hostile,
    detail: { state: 'unreviewed' },
  },
  {
    seq: 4,
    at: at + 3000,
    server: 'home',
    answerId: 'answer-1',
    kind: 'report',
    role: 'member',
    by: 'q1w8',
    reason: null,
    detail: {},
  },
  {
    seq: 5,
    at: at + 3000,
    server: 'home',
    answerId: 'answer-1',
    kind: 'dispute',
    role: 'system',
    by: null,
    reason: null,
    detail: { state: 'disputed' },
  },
  {
    seq: 6,
    at: at + 4000,
    server: 'home',
    answerId: 'answer-1',
    kind: 'correct',
    role: 'moderator',
    by: 'Salma',
    reason: 'checked against the list',
    detail: { state: 'corrected', correction: { text: '140 شخصاً سُجّلوا، وحضر منهم 95.', passageIds: [] } },
  },
  {
    seq: 7,
    at: at + 5000,
    server: 'home',
    answerId: null,
    kind: 'settings',
    role: 'moderator',
    by: 'Salma',
    reason: null,
    detail: { settings: { reportThreshold: 3, language: 'ar' } },
  },
  {
    seq: 8,
    at: at + 6000,
    server: 'home',
    answerId: 'answer-1',
    kind: 'vote',
    role: 'member',
    by: 'z9z9',
    reason: null,
    detail: { value: -1 },
  },
];

export const detail: CaseDetail = {
  ...summary,
  claim: null,
  previous: 'أين كان لقاء البحيرة الأول؟',
  text: answer.text,
  citations: [
    citation,
    { ...citation, n: 2, passageId: 'gone:1', title: 'وثيقة غابت', excerpt: 'كلمات غابت.', highlight: null },
  ],
  nearest: [],
  indexVersion: 'abc123',
  correction: null,
  verdicts: 0,
  actions: ['verify', 'correct', 'hide', 'dismiss'],
  passages: [
    {
      passageId: 'lake-notes:1',
      documentId: 'lake-notes',
      title: citation.title,
      section: 'الافتتاح',
      before: 'سبق اللقاءَ اجتماعٌ تحضيري واحد.',
      text: `${citation.excerpt} وتحدث رئيس البلدية عن الجسور.`,
      after: 'وانتهى اليوم الأول بعشاء على الشاطئ.',
    },
  ],
  reasons: [
    { feature: 'bias', value: 1, weight: -4.16 },
    { feature: 'passage', value: 0.81, weight: 3.01 },
    { feature: 'sentenceCoverage', value: 0.9, weight: 1.86 },
    { feature: 'answer', value: 0.7, weight: 1.37 },
    { feature: 'isTyped', value: 1, weight: -2.17 },
    { feature: 'coverage', value: 1, weight: 1.3 },
    { feature: 'isForeign', value: 1, weight: 0.0 },
    { feature: 'somethingNew', value: 0.5, weight: 0.2 },
  ],
  threshold: 0.44,
  history: history.slice(0, 5),
};

export const gaps: readonly GapSummary[] = [
  {
    id: 'gap-1',
    server: 'home',
    collection: 'default',
    question: 'من موّل لقاء البحيرة الثالث؟',
    language: 'ar',
    count: 12,
    waiting: 2,
    answerId: 'answer-5',
    openedAt: at,
    lastAskedAt: at + 86_400_000,
    closedAt: null,
    closedBy: null,
  },
  {
    id: 'gap-2',
    server: '812345678901234567',
    collection: 'default',
    question: hostile,
    language: 'en',
    count: 1,
    waiting: 0,
    answerId: 'answer-6',
    openedAt: at,
    lastAskedAt: at,
    closedAt: null,
    closedBy: null,
  },
];

const perDay = [3, 9, 4, 0, 12, 16, 7, 11, 2, 0, 0, 8, 14, 10];

export const figures: FiguresView = {
  days: perDay.flatMap((questions, i) =>
    questions === 0
      ? []
      : [{ day: `2031-05-${String(i + 1).padStart(2, '0')}`, questions, notFound: i % 4, reused: i % 3 }],
  ),
  languages: { ar: 61, en: 24, fr: 11 },
  states: { unreviewed: 40, verified: 31, corrected: 9, disputed: 4, hidden: 2, stale: 3 },
  openGaps: 7,
};
