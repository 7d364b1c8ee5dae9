import { counted } from '../counted.ts';

/** The words below an answer. The other languages are typed against this file. */
export const ar = {
  feedback: 'رأيك في الجواب',
  helpful: 'مفيد',
  notHelpful: 'غير مفيد',
  votes: (count: number) =>
    counted('ar', count, {
      zero: 'لا أصوات',
      one: 'صوت واحد',
      two: 'صوتان',
      few: '# أصوات',
      many: '# صوتاً',
      other: '# صوت',
    }),
  thanks: 'شكراً لك.',
  takenBack: 'سُحب صوتك.',
  report: 'أبلغ عن خطأ',
  reason: 'ما الخطأ في الجواب؟',
  reasonNeeded: 'اكتب السبب أولاً.',
  sendReport: 'أرسل البلاغ',
  cancel: 'ألغِ',
  reported: 'شكراً لك. سيراجعه مشرف.',
  folded: 'شكراً لك. لن يُعاد هذا الجواب حتى يراجعه مشرف.',
  alreadyReported: 'سبق أن أبلغت عن هذا الجواب.',
  notKept: 'هذا الجواب لم يعد محفوظاً، فلا يُصوَّت عليه.',
};
