import type { Templates, Wording } from './templates.ts';

const ordinals =
  'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الحادية_عشرة الثانية_عشرة الثالثة_عشرة الرابعة_عشرة الخامسة_عشرة السادسة_عشرة السابعة_عشرة الثامنة_عشرة التاسعة_عشرة العشرون الحادية_والعشرون'
    .split(' ')
    .map((ordinal) => ordinal.replace('_', ' '));
const remarks: Readonly<Record<Wording, string>> = { official: '', press: ' (صياغة صحفية)', ours: ' (ترجمتنا)' };
const lists = { tracks: 'محاور', outcomes: 'نتائج', decisions: 'قرارات', aims: 'أهداف' } as const;

export const ar: Templates = {
  headings: {
    identity: 'المكان والتاريخ والشعار',
    figures: 'المشاركة والبرنامج',
    outcomes: 'النتائج والقرارات',
    background: 'نبذة وصلات',
  },
  held: (subject, place, when) => {
    const where = place === null ? '' : /^(?:عبر|عن بعد)/u.test(place) ? ` ${place}` : ` في ${place}`;
    return `كان انعقاد ${subject}${where}${when === null ? '' : `${place === null ? '' : '،'} ${when}`}.`;
  },
  edition: (subject, n, series) => `${subject} هو الدورة ${ordinals[n - 1] ?? n} من ${series}.`,
  theme: (subject, theme, wording) => `كان شعار ${subject} «${theme}»${remarks[wording]}.`,
  list: (fact, subject, items, wording, isMore) =>
    `${isMore ? 'ومن ' : ''}${lists[fact]} ${subject}${isMore ? ' أيضًا' : ''}${remarks[wording ?? 'official']}: ${items.join('؛ ')}.`,
  counts: (fact, subject, counts) =>
    ({
      participants: `أرقام المشاركة في ${subject}: ${counts}.`,
      programme: `ضمّ برنامج ${subject} ${/^\d/u.test(counts) ? 'ما مجموعه ' : ''}${counts}.`,
      size: `أعداد ${subject}: ${counts}.`,
    })[fact],
  chair: (subject, who) => `تولى رئاسة ${subject} ${who}.`,
  organisers: (subject, who) => `تولى تنظيم ${subject} ${who}.`,
  elsewhere: (sentence) => `وفي مصدر آخر: ${sentence}`,
};
