import type { Language } from '../language/language.ts';

/** The forms of a noun after a number, by the plural rules of its language; `other` stands where a form is left out. */
type NounForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** What records count, and how each language says it after a number. Arabic: `few` 3–10, `many` 11–99, `other` 100…. */
export const countUnits = {
  participants: {
    ar: { few: 'مشاركين', many: 'مشاركًا', other: 'مشارك' },
    en: { one: 'participant', other: 'participants' },
    fr: { one: 'participant', other: 'participants' },
  },
  registered: {
    ar: { few: 'مسجَّلين', many: 'مسجَّلًا', other: 'مسجَّل' },
    en: { one: 'registration', other: 'registrations' },
    fr: { one: 'inscrit', other: 'inscrits' },
  },
  onsite: {
    ar: { few: 'مشاركين حضوريًا', many: 'مشاركًا حضوريًا', other: 'مشارك حضوريًا' },
    en: { one: 'participant on site', other: 'participants on site' },
    fr: { one: 'participant sur place', other: 'participants sur place' },
  },
  online: {
    ar: { few: 'مشاركين عن بعد', many: 'مشاركًا عن بعد', other: 'مشارك عن بعد' },
    en: { one: 'participant online', other: 'participants online' },
    fr: { one: 'participant en ligne', other: 'participants en ligne' },
  },
  experts: {
    ar: { few: 'خبراء', many: 'خبيرًا', other: 'خبير' },
    en: { one: 'expert', other: 'experts' },
    fr: { one: 'expert', other: 'experts' },
  },
  badges: {
    ar: { few: 'شارات دخول', many: 'شارة دخول', other: 'شارة دخول' },
    en: { one: 'badge', other: 'badges' },
    fr: { one: 'badge', other: 'badges' },
  },
  countries: {
    ar: { few: 'دول', many: 'دولة', other: 'دولة' },
    en: { one: 'country', other: 'countries' },
    fr: { one: 'pays', other: 'pays' },
  },
  nationalities: {
    ar: { few: 'جنسيات', many: 'جنسية', other: 'جنسية' },
    en: { one: 'nationality', other: 'nationalities' },
    fr: { one: 'nationalité', other: 'nationalités' },
  },
  governments: {
    ar: { few: 'حكومات', many: 'حكومة', other: 'حكومة' },
    en: { one: 'government', other: 'governments' },
    fr: { one: 'gouvernement', other: 'gouvernements' },
  },
  media: {
    ar: { few: 'إعلاميين', many: 'إعلاميًا', other: 'إعلامي' },
    en: { one: 'media representative', other: 'media representatives' },
    fr: { one: 'représentant des médias', other: 'représentants des médias' },
  },
  members: {
    ar: { few: 'أعضاء', many: 'عضوًا', other: 'عضو' },
    en: { one: 'member', other: 'members' },
    fr: { one: 'membre', other: 'membres' },
  },
  initiatives: {
    ar: { few: 'مبادرات', many: 'مبادرة', other: 'مبادرة' },
    en: { one: 'initiative', other: 'initiatives' },
    fr: { one: 'initiative', other: 'initiatives' },
  },
  sessions: {
    ar: { few: 'جلسات', many: 'جلسة', other: 'جلسة' },
    en: { one: 'session', other: 'sessions' },
    fr: { one: 'session', other: 'sessions' },
  },
  mainSessions: {
    ar: { few: 'جلسات رئيسية', many: 'جلسة رئيسية', other: 'جلسة رئيسية' },
    en: { one: 'main session', other: 'main sessions' },
    fr: { one: 'session principale', other: 'sessions principales' },
  },
  workshops: {
    ar: { few: 'ورش عمل', many: 'ورشة عمل', other: 'ورشة عمل' },
    en: { one: 'workshop', other: 'workshops' },
    fr: { one: 'atelier', other: 'ateliers' },
  },
  panels: {
    ar: { few: 'حلقات نقاش رفيعة المستوى', many: 'حلقة نقاش رفيعة المستوى', other: 'حلقة نقاش رفيعة المستوى' },
    en: { one: 'high-level panel', other: 'high-level panels' },
    fr: { one: 'table ronde de haut niveau', other: 'tables rondes de haut niveau' },
  },
  speakers: {
    ar: { few: 'متحدثين', many: 'متحدثًا', other: 'متحدث' },
    en: { one: 'speaker', other: 'speakers' },
    fr: { one: 'intervenant', other: 'intervenants' },
  },
  hubs: {
    ar: { few: 'مراكز مشاركة عن بعد', many: 'مركز مشاركة عن بعد', other: 'مركز مشاركة عن بعد' },
    en: { one: 'remote hub', other: 'remote hubs' },
    fr: { one: 'pôle de participation à distance', other: 'pôles de participation à distance' },
  },
  remoteInterventions: {
    ar: { few: 'مداخلات عن بعد', many: 'مداخلة عن بعد', other: 'مداخلة عن بعد' },
    en: { one: 'remote intervention', other: 'remote interventions' },
    fr: { one: 'intervention à distance', other: 'interventions à distance' },
  },
  highLevel: {
    ar: { few: 'مشاركين رفيعي المستوى', many: 'مشاركًا رفيع المستوى', other: 'مشارك رفيع المستوى' },
    en: { one: 'high-level participant', other: 'high-level participants' },
    fr: { one: 'participant de haut niveau', other: 'participants de haut niveau' },
  },
  ministers: {
    ar: { few: 'وزراء', many: 'وزيرًا', other: 'وزير' },
    en: { one: 'minister', other: 'ministers' },
    fr: { one: 'ministre', other: 'ministres' },
  },
  ministersAndDeputies: {
    ar: { few: 'وزراء ونواب وزراء', many: 'وزيرًا ونائب وزير', other: 'وزير ونائب وزير' },
    en: { other: 'ministers and deputy ministers' },
    fr: { other: 'ministres et vice-ministres' },
  },
  ministersAndRegulators: {
    ar: {
      few: 'وزراء ونواب وزراء ومنظِّمين',
      many: 'وزيرًا ونائب وزير ومنظِّمًا',
      other: 'وزير ونائب وزير ومنظِّم',
    },
    en: { other: 'ministers, deputy ministers and regulators' },
    fr: { other: 'ministres, vice-ministres et régulateurs' },
  },
  regulators: {
    ar: { few: 'منظِّمين', many: 'منظِّمًا', other: 'منظِّم' },
    en: { one: 'regulator', other: 'regulators' },
    fr: { one: 'régulateur', other: 'régulateurs' },
  },
  ambassadors: {
    ar: { few: 'سفراء', many: 'سفيرًا', other: 'سفير' },
    en: { one: 'ambassador', other: 'ambassadors' },
    fr: { one: 'ambassadeur', other: 'ambassadeurs' },
  },
  mayors: {
    ar: { few: 'رؤساء بلديات', many: 'رئيس بلدية', other: 'رئيس بلدية' },
    en: { one: 'mayor', other: 'mayors' },
    fr: { one: 'maire', other: 'maires' },
  },
  parliamentarians: {
    ar: { few: 'برلمانيين', many: 'برلمانيًا', other: 'برلماني' },
    en: { one: 'member of parliament', other: 'members of parliament' },
    fr: { one: 'parlementaire', other: 'parlementaires' },
  },
  firstTimersPercent: {
    ar: { other: '% يشاركون للمرة الأولى' },
    en: { other: '% first-timers' },
    fr: { other: ' % de premières participations' },
  },
  womenPercent: {
    ar: { other: '% من النساء' },
    en: { other: '% women' },
    fr: { other: ' % de femmes' },
  },
  civilSocietyPercent: {
    ar: { other: '% من المجتمع المدني' },
    en: { other: '% from civil society' },
    fr: { other: ' % issus de la société civile' },
  },
  africanPercent: {
    ar: { other: '% من المجموعة الأفريقية' },
    en: { other: '% from the African Group' },
    fr: { other: ' % issus du Groupe des États d’Afrique' },
  },
} as const satisfies Record<string, Record<Language, NounForms>>;

export type CountUnit = keyof typeof countUnits;
