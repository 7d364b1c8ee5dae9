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
  toForums: 'المنتديات',
  toTimeline: 'الخط الزمني',
  toCompare: 'مقارنة',
  toTerms: 'المسرد',
  toModeration: 'للمشرفين',
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
  verified: 'تحقّق منها مشرف',
  moderatorsNote: 'ملاحظة من مشرف',
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
  tooMany: 'طلبات كثيرة. أعد المحاولة بعد دقيقة.',
  fault: (reference: string | null) =>
    reference === null ? 'وقع خلل في البرنامج.' : `وقع خلل في البرنامج. رقمه لمن يشغّله: ${reference}`,
  retry: 'أعد المحاولة',

  inContext: 'المقطع في سياقه',
  wholeDocument: 'اقرأ الوثيقة كاملة',
  passageGone: 'تغيّرت الوثيقة بعد هذا الجواب. اسأل من جديد لترى نصّها الحالي.',
  close: 'أغلق',
  recordsAbout: 'في البطاقات:',
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
};
