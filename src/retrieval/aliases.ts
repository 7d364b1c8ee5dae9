import { aliasGroup, type AliasGroup } from './alias-group.ts';

/** Forums and places: in a question they say where to look. Longer names win over shorter ones inside them. */
export const forumsAndPlaces: readonly AliasGroup[] = [
  aliasGroup(
    'منتدى القمة العالمية لمجتمع المعلومات | منتدى القمة العالمية | منتدى القمة',
    'WSIS Forum | World Summit on the Information Society Forum',
    'Forum du SMSI | Forum SMSI | Forum du Sommet mondial sur la société de l’information',
  ),
  aliasGroup(
    'القمة العالمية لمجتمع المعلومات | القمة العالمية',
    'World Summit on the Information Society | WSIS',
    'Sommet mondial sur la société de l’information | SMSI',
  ),
  aliasGroup(
    'المنتدى العربي لحوكمة الإنترنت | المنتدى العربي',
    'Arab Internet Governance Forum | Arab IGF | ArabIGF | AIGF',
    'Forum arabe de la gouvernance de l’Internet | Forum arabe sur la gouvernance de l’Internet | FGI arabe | Forum arabe',
  ),
  aliasGroup(
    'منتدى حوكمة الإنترنت | المنتدى العالمي لحوكمة الإنترنت',
    'Internet Governance Forum | IGF',
    'Forum sur la gouvernance de l’Internet | Forum de la gouvernance de l’Internet | FGI',
  ),
  aliasGroup('حوكمة الإنترنت', 'Internet governance', 'gouvernance de l’Internet | gouvernance d’Internet'),
  aliasGroup('بيروت', 'Beirut', 'Beyrouth'),
  aliasGroup('جنيف', 'Geneva', 'Genève'),
  aliasGroup('تونس', 'Tunis | Tunisia', 'Tunis | Tunisie'),
  aliasGroup('مصر', 'Egypt', 'Égypte | Egypte'),
  aliasGroup('لبنان', 'Lebanon', 'Liban'),
  aliasGroup('المغرب | المغربي', 'Morocco | Moroccan', 'Maroc | marocain'),
];

/** Bodies and their undertakings. */
export const bodies: readonly AliasGroup[] = [
  aliasGroup(
    'الحوار العربي حول حوكمة الإنترنت | مبادرة الحوار العربي',
    'Arab Dialogue on Internet Governance | ArabDIG',
    'Dialogue arabe sur la gouvernance de l’Internet',
  ),
  aliasGroup(
    'خريطة الطريق العربية لحوكمة الإنترنت | خريطة الطريق العربية | خريطة الطريق',
    'Arab Internet governance roadmap | Arab roadmap | roadmap | road map',
    'feuille de route arabe | feuille de route',
  ),
  aliasGroup(
    'لجنة الأمم المتحدة الاقتصادية والاجتماعية لغربي آسيا | الإسكوا | الاسكوا',
    'United Nations Economic and Social Commission for Western Asia | ESCWA | UN ESCWA',
    'Commission économique et sociale pour l’Asie occidentale | CESAO',
  ),
  aliasGroup(
    'جامعة الدول العربية | الجامعة العربية',
    'League of Arab States | Arab League | LAS',
    'Ligue des États arabes | Ligue arabe',
  ),
  aliasGroup(
    'الاتحاد الدولي للاتصالات',
    'International Telecommunication Union | ITU',
    'Union internationale des télécommunications | UIT',
  ),
  aliasGroup(
    'منظمة الأمم المتحدة للتربية والعلم والثقافة | اليونسكو | يونسكو',
    'United Nations Educational, Scientific and Cultural Organization | UNESCO',
    'Organisation des Nations unies pour l’éducation, la science et la culture | UNESCO',
  ),
  aliasGroup(
    'برنامج الأمم المتحدة الإنمائي',
    'United Nations Development Programme | UNDP',
    'Programme des Nations unies pour le développement | PNUD',
  ),
  aliasGroup(
    'مؤتمر الأمم المتحدة للتجارة والتنمية | منظمة الأمم المتحدة للتجارة والتنمية | الأونكتاد',
    'United Nations Conference on Trade and Development | UNCTAD',
    'Conférence des Nations unies sur le commerce et le développement | CNUCED',
  ),
  aliasGroup(
    'إدارة الأمم المتحدة للشؤون الاقتصادية والاجتماعية',
    'United Nations Department of Economic and Social Affairs | UN DESA | UNDESA | DESA',
    'Département des affaires économiques et sociales des Nations unies | DAES',
  ),
  aliasGroup(
    'منظمة العمل الدولية',
    'International Labour Organization | ILO',
    'Organisation internationale du travail | OIT',
  ),
  aliasGroup(
    'منظمة التعاون الاقتصادي والتنمية',
    'Organisation for Economic Co-operation and Development | OECD',
    'Organisation de coopération et de développement économiques | OCDE',
  ),
  aliasGroup('الأمم المتحدة', 'United Nations | UN', 'Nations unies | ONU'),
  aliasGroup(
    'الأمين العام للأمم المتحدة | الأمين العام',
    'UN Secretary-General | Secretary-General',
    'Secrétaire général',
  ),
  aliasGroup(
    'الجمعية العامة للأمم المتحدة | الجمعية العامة | الجمعية العمومية',
    'UN General Assembly | General Assembly | UNGA',
    'Assemblée générale | AGNU',
  ),
  aliasGroup(
    'الفريق الاستشاري لأصحاب المصلحة المتعددين | اللجنة الاستشارية',
    'Multistakeholder Advisory Group | MAG | advisory group | advisory committee',
    'Groupe consultatif multipartite | comité consultatif | groupe consultatif',
  ),
  aliasGroup(
    'الجهاز القومي لتنظيم الاتصالات | الجهاز',
    'National Telecom Regulatory Authority | National Telecommunications Regulatory Authority | NTRA',
    'Autorité nationale de régulation des télécommunications | ANRT',
  ),
  aliasGroup(
    'وزارة الاتصالات وتكنولوجيا المعلومات',
    'Ministry of Communications and Information Technology | MCIT',
    'ministère des Communications et des Technologies de l’information | MCIT',
  ),
];
