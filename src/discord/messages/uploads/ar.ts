import type { FileRefusal } from '../../../corpus/uploads/uploads.ts';

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
