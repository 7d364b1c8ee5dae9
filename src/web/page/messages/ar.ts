import type { DocumentKind } from '../../../corpus/document.ts';
import type { Language } from '../../../language/language.ts';
import { counted } from './counted.ts';

const inLanguages: Readonly<Record<Language, string>> = { ar: 'بالعربية', en: 'بالإنجليزية', fr: 'بالفرنسية' };
const kinds: Readonly<Record<DocumentKind, string>> = { digest: 'ملخّص', record: 'بطاقة معلومات', document: 'وثيقة' };

/** Every word of the page that is not in an answer. The other languages are typed against this file. */
export const ar = {
  name: 'منتدى',
  skip: 'انتقل إلى المحتوى',
  sections: 'أقسام الصفحة',
  toAsk: 'اسأل',
  toDocuments: 'الوثائق',
  pageLanguage: 'لغة الصفحة',

  welcome: 'ماذا تريد أن تعرف عن منتديات حوكمة الإنترنت؟',
  promise: 'الجواب من الوثائق نفسها، ومع كل جواب نصّه الحرفي ومصدره.',
  examples: 'أسئلة للبداية',
  question: 'سؤالك',
  placeholder: 'اكتب سؤالك…',
  keys: 'مفتاح Enter للإرسال، ومعه Shift لسطر جديد',
  send: 'أرسل السؤال',
  conversation: 'المحادثة',
  fresh: 'محادثة جديدة',

  searching: 'أبحث في الوثائق…',
  answerCame: (sources: number) =>
    sources === 0
      ? 'لا جواب في الوثائق.'
      : `جاء الجواب، ومعه ${counted('ar', sources, { one: 'مصدر واحد', two: 'مصدران', few: '# مصادر', other: '# مصدراً' })}.`,
  partial: 'في الوثائق جواب عن جزء من السؤال.',
  verified: 'راجعه مشرف',
  sources: 'المصادر',
  source: (n: number) => `المصدر ${n}`,
  inLanguage: (language: Language) => inLanguages[language],
  openContext: 'اقرأه في سياقه',
  copyLink: 'انسخ رابط الجواب',
  linkCopied: 'نُسخ الرابط',
  linkShown: 'الرابط في شريط العنوان',

  offline: 'لا أصل إلى البرنامج. تحقّق من أنه يعمل، ثم أعد المحاولة.',
  tooLong: 'هذا السؤال أطول مما يُقرأ. اختصره ثم أرسله من جديد.',
  notReady: 'البرنامج يبدأ أو يتوقف الآن. أعد المحاولة بعد لحظات.',
  fault: (reference: string | null) =>
    reference === null ? 'وقع خلل في البرنامج.' : `وقع خلل في البرنامج. رقمه لمن يشغّله: ${reference}`,
  retry: 'أعد المحاولة',

  inContext: 'المقطع في سياقه',
  wholeDocument: 'اقرأ الوثيقة كاملة',
  passageGone: 'تغيّرت الوثيقة بعد هذا الجواب. اسأل من جديد لترى نصّها الحالي.',
  close: 'أغلق',
  digestNote: 'هذا ملخّص كُتب لهذه المجموعة، وليس نصّ الأصل.',

  documents: 'الوثائق',
  search: 'ابحث بالعنوان أو المنتدى أو السنة',
  found: (count: number) =>
    count === 0
      ? 'لا وثيقة بهذه الكلمات.'
      : counted('ar', count, { one: 'وثيقة واحدة', two: 'وثيقتان', few: '# وثائق', other: '# وثيقة' }),
  passages: (count: number) =>
    counted('ar', count, { one: 'مقطع واحد', two: 'مقطعان', few: '# مقاطع', many: '# مقطعاً', other: '# مقطع' }),
  loading: 'لحظة…',
  allDocuments: 'كل الوثائق',
  documentGone: 'لا توجد وثيقة في هذا العنوان.',
  kind: (kind: DocumentKind) => kinds[kind],
  forum: 'المنتدى',
  dates: 'التاريخ',
  year: 'السنة',
  place: 'المكان',
  publisher: 'الناشر',
  date: 'نُشر في',
  licence: 'الرخصة',
  original: 'الأصل على الويب',

  toForums: 'المنتديات',
  toTimeline: 'الخط الزمني',
  toCompare: 'مقارنة',
  toTerms: 'المسرد',
  forumsPromise: 'دورات وهيئات وأحداث، وكل معلومة عنها مع مصدرها.',
  findForum: 'ابحث عن منتدى أو هيئة أو حدث',
  forumHint: 'اسم أو اختصار أو سنة',
  suggestions: (count: number) =>
    count === 0
      ? 'لا شيء بهذه الحروف. جرّب اسماً أقصر، أو السنة وحدها.'
      : counted('ar', count, { one: 'اقتراح واحد', two: 'اقتراحان', few: '# اقتراحات', other: '# اقتراحاً' }),
  noForums: 'لا بطاقات هنا بعد. تصفّح الوثائق أو اطرح سؤالك.',
  allForums: 'كل المنتديات',
  forumGone: 'لا منتدى ولا هيئة ولا حدث في هذا العنوان.',
  findAnother: 'ابحث عنه باسمه أو بسنته.',
  officialWording: 'الصياغة الرسمية',
  editions: 'دورات أخرى',
  onTimeline: 'على الخط الزمني',
  compareWith: (name: string) => `قارن مع: ${name}`,
  fromCard: 'نصّ البطاقة',
  fromCards: 'نصّ البطاقتين',

  series: 'السلسلة',
  allSeries: 'كل السلاسل',
  topic: 'الموضوع',
  topicHint: 'كلمة من الشعار أو المحاور أو النتائج',
  withoutTopic: 'كل المواضيع',
  timelineHolds: (count: number, from: number | null, to: number | null) => {
    const items = counted('ar', count, { one: 'نقطة واحدة', two: 'نقطتان', few: '# نقاط', other: '# نقطة' });
    if (from === null || to === null) return items;
    return from === to ? `${items}، ${from}` : `${items}، من ${from} إلى ${to}`;
  },
  gap: (years: number) =>
    counted('ar', years, {
      one: 'سنة واحدة بلا تسجيل',
      two: 'سنتان بلا تسجيل',
      few: '# سنوات بلا تسجيل',
      other: '# سنة بلا تسجيل',
    }),
  noYear: 'بلا سنة',
  editionNumber: (n: number) => `الدورة ${n}`,
  noTimeline: 'لا شيء مسجَّل بهذا الاختيار. جرّب كلمة أقصر، أو سلسلة أخرى.',
  timelineGone: 'اختر سلسلة من القائمة، أو اكتب موضوعاً.',

  compareTitle: 'مقارنة دورتين',
  firstEdition: 'الأولى',
  secondEdition: 'الثانية',
  chooseTwo: 'اختر دورتين لترى معلوماتهما جنباً إلى جنب.',
  compareGone: 'إحدى الدورتين غير معروفة هنا. اختر كلتيهما من القائمة.',
  notRecorded: 'غير مسجَّل',
  differences: { same: 'متطابق', different: 'مختلف', one: 'لدى إحداهما' },

  termsPromise: 'مصطلحات هذا المجال وأسماؤه بثلاث لغات.',
  findTerm: 'ابحث عن مصطلح أو اسم',
  termHint: 'بأي لغة من الثلاث',
  noTerms: 'لا مصطلحات هنا بعد. اطرح سؤالك أو تصفّح الوثائق.',
  firstTerms: 'مصطلحات للبداية',
  termGone: 'لا مصطلح بهذا الاسم في المسرد.',
  otherTerm: 'ابحث عنه بكلمة أخرى، أو بلغة أخرى.',
  bearsName: 'بطاقات تحمل الاسم',
  noUse: 'لا ترد في الوثائق جملة بهذا الاسم. ابحث في الوثائق نفسها، أو اطرح سؤالك.',
};
