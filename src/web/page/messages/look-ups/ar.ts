import { counted } from '../counted.ts';

/** The words of the views that look something up. The other languages are typed against this file. */
export const ar = {
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
