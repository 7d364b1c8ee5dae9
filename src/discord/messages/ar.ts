import type { Language } from '../../language/language.ts';
import type { ModerationState } from '../../moderation/moderation-case.ts';
import type { ReviewStep } from '../custom-id.ts';

const inLanguages: Readonly<Record<Language, string>> = { ar: 'بالعربية', en: 'بالإنجليزية', fr: 'بالفرنسية' };

/** Every word that members see in Discord beside answers and look-ups. The other languages are typed against this file. */
export const ar = {
  name: 'منتدى',

  /** Above an answer: what became of it. */
  verified: '✅ راجعه مشرف',
  corrected: '✏️ صحّحه مشرف',
  note: '✏️ ملاحظة من مشرف',
  stale: '🕓 تغيّرت الوثيقة بعد هذا الجواب',
  disputed: '⚠️ جواب عليه بلاغات',
  partial: '◐ جواب عن جزء من السؤال',
  wellReceived: '⭐ وجده الأعضاء مفيداً',
  /** In the answer's place. */
  hiddenText: 'أخفى المشرفون هذا الجواب.',
  disputedText: 'أبلغ أعضاء عن خطأ في هذا الجواب، فطُوي إلى أن يراجعه مشرف.',

  inLanguage: (language: Language) => inLanguages[language],
  page: (page: number) => `الصفحة ${page}`,
  quotedFooter: 'الاقتباسات بنصّها من الوثائق',
  answerNumber: (id: string) => `الجواب ${id}`,
  more: (count: number) => `… وبقي ${count}`,

  useful: 'مفيد',
  notUseful: 'غير مفيد',
  sources: 'المصادر في سياقها',
  report: 'أبلغ عن خطأ',
  expert: 'اسأل خبيراً',
  share: 'أظهره للجميع',
  unfold: 'اعرض الجواب',
  before: 'السابق',
  after: 'التالي',

  sourceOf: (n: number, count: number) => `المصدر ${n} من ${count}`,
  passageGone: 'تغيّرت الوثيقة بعد هذا الجواب، وهذا ما اقتُبس منها حينها. أعد السؤال لترى نصّها الحالي.',
  passage: 'مقطع',

  themes: 'محاور المنتديات',
  outcomes: 'نتائج المنتديات',
  timeline: 'الخط الزمني',
  documents: 'الوثائق',
  comparison: 'مقارنة',
  versus: (left: string, right: string) => `${left} / ${right}`,
  onTopic: (topic: string) => `الموضوع: ${topic}`,
  notRecorded: 'غير مسجَّل',
  noSuch: (typed: string) => `لم أجد «${typed}». اختر من القائمة التي تظهر أثناء الكتابة.`,

  welcomeTitle: 'أهلاً، أنا منتدى',
  welcome: [
    'أجيب عن أسئلتكم عن منتديات حوكمة الإنترنت من وثائقها، ومع كل جواب نصّه الحرفي ومصدره. وإذا لم تجب الوثائق قلت ذلك.',
    'اذكرني في رسالة، أو راسلني مباشرة، أو استعمل أمراً من الأوامر. ولمن يجد خطأً زرّ تحت كل جواب.',
    'لا أقرأ من الرسائل إلا ما وُجّه إليّ.',
  ],
  helpTitle: 'ماذا أستطيع؟',
  /** @param menu - The name of the menu of messages that finds sources. */
  help: (menu: string) => [
    'اسألني بأن تذكرني في رسالة، أو بالرد على جواب لي، أو في رسالة خاصة.',
    `ولتعرف مصدر كلام كتبه غيرك، افتح قائمة رسالته، ثم «التطبيقات»، ثم «${menu}».`,
  ],
  commands: 'الأوامر',
  underAnswers: 'تحت كل جواب',
  buttonHelp: {
    votes: 'قل هل أفادك الجواب؛ ولك أن تغيّر رأيك.',
    sources: 'اقرأ ما حول الاقتباس في وثيقته؛ لا يراه غيرك.',
    report: 'أبلغ المشرفين عن خطأ واذكر السبب.',
  },

  states: {
    unreviewed: 'لم يُراجَع',
    verified: 'مُراجَع',
    corrected: 'مصحَّح',
    disputed: 'مطويّ لكثرة البلاغات',
    hidden: 'مخفيّ',
    stale: 'تغيّرت وثيقته',
  } satisfies Record<ModerationState, string>,
  review: {
    title: (id: string) => `مراجعة الجواب ${id}`,
    question: 'السؤال',
    previous: 'السؤال الذي قبله',
    forgotten: 'حُذف نص السؤال.',
    answer: 'الجواب',
    correction: 'التصحيح',
    note: 'ملاحظة المشرف',
    sources: 'المصادر',
    nearest: 'أقرب الوثائق',
    reports: 'البلاغات',
    noReason: 'السبب محذوف',
    confidence: (sure: string, threshold: string) => `الثقة ${sure}، والحدّ ${threshold}`,
    votes: (up: number, down: number) => `مفيد: ${up} · غير مفيد: ${down}`,
    openReports: (count: number) => `بلاغات لم يُبتّ فيها: ${count}`,
    claimedBy: (name: string) => `يراجعه الآن: ${name}`,
    steps: {
      verify: 'صحيح',
      correct: 'صحّح',
      hide: 'أخفِ',
      restore: 'أعد إظهاره',
      dismiss: 'ردّ البلاغات',
      undo: 'تراجع',
      claim: 'أراجعه أنا',
      release: 'اتركه لغيري',
    } satisfies Record<ReviewStep, string>,
  },
  myData: {
    title: 'ما أحفظه عنك',
    kept: (questions: number, votes: number, reports: number) =>
      `أسئلتك: ${questions} · أصواتك: ${votes} · بلاغاتك: ${reports}`,
    forgottenTitle: 'نسيتك',
    forgotten: (questions: number) =>
      `حُذف كل ما يدل عليك ونصوص أسئلتك (${questions}) وما كتبته من أسباب. وبقيت الأعداد وحدها بلا اسم.`,
  },
  /** What a member is told after pressing a button. */
  done: {
    voted: (up: number, down: number) => `سُجّل صوتك. مفيد: ${up} · غير مفيد: ${down}`,
    reportTitle: 'أبلغ عن خطأ',
    reportReason: 'ما الخطأ؟',
    reported: 'وصل بلاغك إلى المشرفين. شكراً لك.',
    repeated: 'أبلغتَ عن هذا الجواب من قبل، والمشرفون سينظرون فيه.',
    noReason: 'اكتب ما الخطأ حتى يُنظر في البلاغ.',
    expert: 'أُضيف سؤالك إلى قائمة الأسئلة التي لم تجب عنها الوثائق، ويراها المشرفون.',
    privateExpert: 'سؤالك خاص، ولا يراه المشرفون. اسأله في قناة ليدخل قائمة الأسئلة التي لم تجب عنها الوثائق.',
    gone: 'لم يعد هذا الجواب محفوظاً. اسأل من جديد.',
    unavailable: 'لم يعد هذا الزر يعمل. اسأل من جديد.',
    onlyModerators: 'هذا للمشرفين.',
    noText: 'ليس في هذه الرسالة كلام أبحث عن مصدره.',
    wait: (seconds: number) => `أسئلة كثيرة في وقت قصير. انتظر ${seconds} ثانية ثم اسأل.`,
    failed: (reference: string) => `حدث خطأ من جهتي. حاول مرة أخرى، وإن تكرر فأخبر المشرفين بالرقم ${reference}.`,
  },
};
