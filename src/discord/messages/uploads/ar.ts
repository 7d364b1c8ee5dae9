import type { FaultKind } from '../../../corpus/fault-kind.ts';
import type { FileRefusal } from '../../../corpus/uploads/uploads.ts';

type FaultWords = Readonly<Record<FaultKind, (key: string | null) => string>>;
type KeyHints = Readonly<Record<string, string>>;

/** What members read about the documents of their server. The other languages are typed against this file. */
export const ar = {
  added: '📄 أُضيفت وثيقة',
  replaced: '📄 حلّت الوثيقة محلّ سابقتها',
  removed: '🗑️ حُذفت وثيقة',
  refused: '⚠️ لم تُضف الوثيقة',
  listed: 'وثائق هذا الخادم',
  passages: (count: number) => `عدد مقاطعها: ${count}`,
  live: 'أجيب منها الآن عن الأسئلة في هذا الخادم، وفيه وحده.',
  gone: 'لم أعد أجيب منها.',
  faulty: (count: number) => `لم يتغيّر شيء. صحّح ما يلي ثم أرسل الملف من جديد (العدد: ${count}):`,
  needed: 'لم تُحذف، لأن وثائق أخرى ترجمات لها. احذف هذه أولاً:',
  refusals: {
    kind: 'لا أقرأ إلا ملفات النص والماركداون: اسم الملف ينتهي بـ txt أو md.',
    name: 'سمِّ الملف باسم فيه حرف أو رقم.',
    size: 'الملف أكبر مما أقرأ، وهو 5 ميغابايت. قسّمه إلى وثائق.',
    files: 'بلغ هذا الخادم أكثر ما يضيف، وهو 200 وثيقة. احذف وثيقة قبل أن تضيف.',
    space: 'بلغت وثائق هذا الخادم أكثر ما أحفظه له، وهو 50 ميغابايت. احذف وثيقة قبل أن تضيف.',
    silent: 'ليس في الملف جملة أقتبسها.',
  } satisfies Record<FileRefusal, string>,
  /** What is wrong with a document; what the check itself says stands below it, in English. */
  faults: {
    encoding: () => 'الملف ليس بترميز UTF-8. احفظه به؛ وإن كان ملفاً عربياً قديماً فحوّله من Windows-1256.',
    binary: () => 'الملف ليس نصاً. صدّره نصاً أو ماركداون بترميز UTF-8.',
    empty: () => 'ليس في الملف نص.',
    'front-matter': () => 'لا تُقرأ مقدمة الملف التي بين سطري ---. اكتب كل مفتاح في سطر، وبعده نقطتان ومسافة ثم قيمته.',
    key: (key) => `لا تُقبل قيمة المفتاح «${key ?? ''}» في مقدمة الملف، أو لا مفتاح بهذا الاسم.`,
    id: () => 'معرّف الوثيقة طويل، أو هو لوثيقة أخرى. غيّر اسم الملف، أو المفتاح id في مقدمته.',
    title: () => 'في مقدمة الملف عنوان، أو العنوان طويل. اكتفِ بعنوان واحد قصير.',
    collection: () => 'وثائق الخادم مجموعة وحدها. احذف سطر collection من مقدمة الملف.',
    translation: () => 'المفتاح translation_of يسمّي وثيقة ليست أصلاً لهذه، أو لها ترجمة بلغتها. صحّحه أو احذفه.',
  } satisfies FaultWords,
  /** What a value should look like. */
  keyHints: {
    year: 'اكتب السنة بأربعة أرقام، مثل 2018.',
    date: 'اكتب التاريخ هكذا: 2018-03-19.',
    dates: 'اكتب 2018-03-19، أو أول يوم وآخره هكذا: 2018-03-19/2018-03-23.',
    language: 'اكتب ar أو en أو fr.',
    kind: 'اكتب digest أو record أو document.',
    url: 'اكتب العنوان كاملاً، يبدأ بـ https://.',
  } satisfies KeyHints,
  unreachable: 'لم أستطع تنزيل الملف من ديسكورد. أرسله من جديد.',
  unbuilt: (reference: string) =>
    `لم أستطع إدخال التغيير، فبقي كل شيء كما كان. حاول لاحقاً، وإن تكرر فأخبر مشغّل البوت بالرقم ${reference}.`,
  onlyManagers: 'هذا لمن يدير الخادم.',
  wait: (seconds: number) => `تغييرات كثيرة في وقت قصير. انتظر ${seconds} ثانية ثم حاول.`,
  none: 'لم يُضف هذا الخادم وثيقة بعد.',
  unreadable: 'لا يُقرأ',
  size: (kibibytes: number) => `${kibibytes} كيلوبايت`,
  pageOf: (page: number, count: number) => `الصفحة ${page} من ${count}`,
};
