import type { Language } from '../language/language.ts';

/** Short texts that a template makes a sentence of. */
export const phraseFacts = ['place', 'theme', 'chair', 'organisers'] as const;
/** Whole sentences that name what they are about. */
export const sentenceFacts = ['about', 'history', 'role', 'relation'] as const;
/** Several short texts. */
export const listFacts = ['tracks', 'outcomes', 'decisions', 'aims'] as const;
/** Numbers with their units. */
export const countFacts = ['participants', 'programme', 'size'] as const;

export type FactKind =
  | 'edition'
  | 'dates'
  | (typeof phraseFacts)[number]
  | (typeof sentenceFacts)[number]
  | (typeof listFacts)[number]
  | (typeof countFacts)[number];

/** How members read the name of a fact, in the order in which a card shows them. */
export const factLabels: Readonly<Record<FactKind, Readonly<Record<Language, string>>>> = {
  edition: { ar: 'الدورة', en: 'Edition', fr: 'Édition' },
  place: { ar: 'المكان', en: 'Place', fr: 'Lieu' },
  dates: { ar: 'التاريخ', en: 'Dates', fr: 'Dates' },
  theme: { ar: 'الشعار', en: 'Theme', fr: 'Thème' },
  tracks: { ar: 'المحاور', en: 'Tracks', fr: 'Axes' },
  organisers: { ar: 'الجهات المنظِّمة', en: 'Organisers', fr: 'Organisateurs' },
  chair: { ar: 'الرئاسة', en: 'Chair', fr: 'Présidence' },
  participants: { ar: 'المشاركة', en: 'Participation', fr: 'Participation' },
  programme: { ar: 'البرنامج', en: 'Programme', fr: 'Programme' },
  size: { ar: 'العدد', en: 'Size', fr: 'Effectif' },
  outcomes: { ar: 'النتائج', en: 'Outcomes', fr: 'Résultats' },
  decisions: { ar: 'القرارات', en: 'Decisions', fr: 'Décisions' },
  aims: { ar: 'الأهداف', en: 'Aims', fr: 'Objectifs' },
  role: { ar: 'الدور', en: 'Role', fr: 'Rôle' },
  about: { ar: 'نبذة', en: 'About', fr: 'Présentation' },
  history: { ar: 'المسار', en: 'History', fr: 'Historique' },
  relation: { ar: 'صلات', en: 'Connections', fr: 'Liens' },
};
