import type { ForumRecord, LocalText } from './record-schema.ts';

/** A row of events that records belong to. */
interface Series {
  /** As `forum` of a document has it. */
  readonly label: string;
  readonly name: LocalText;
}

export const series: Readonly<Record<ForumRecord['series'], Series>> = {
  igf: {
    label: 'IGF',
    name: {
      ar: 'منتدى حوكمة الإنترنت',
      en: 'Internet Governance Forum (IGF)',
      fr: 'Forum sur la gouvernance de l’Internet (FGI)',
    },
  },
  wsis: {
    label: 'WSIS',
    name: {
      ar: 'القمة العالمية لمجتمع المعلومات',
      en: 'World Summit on the Information Society (WSIS)',
      fr: 'Sommet mondial sur la société de l’information (SMSI)',
    },
  },
  'wsis-forum': {
    label: 'WSIS Forum',
    name: { ar: 'منتدى القمة العالمية لمجتمع المعلومات', en: 'WSIS Forum', fr: 'Forum du SMSI' },
  },
  'arab-igf': {
    label: 'Arab IGF',
    name: {
      ar: 'المنتدى العربي لحوكمة الإنترنت',
      en: 'Arab Internet Governance Forum (Arab IGF)',
      fr: 'Forum arabe sur la gouvernance de l’Internet (FGI arabe)',
    },
  },
  arab: {
    label: 'Arab region',
    name: {
      ar: 'حوكمة الإنترنت في المنطقة العربية',
      en: 'Internet governance in the Arab region',
      fr: 'La gouvernance de l’Internet dans la région arabe',
    },
  },
  nri: {
    label: 'NRI',
    name: {
      ar: 'المبادرات الوطنية والإقليمية',
      en: 'National and regional initiatives (NRIs)',
      fr: 'Initiatives nationales et régionales (NRI)',
    },
  },
  related: {
    label: 'Related',
    name: { ar: 'أحداث ووثائق ذات صلة', en: 'Related events and documents', fr: 'Événements et documents liés' },
  },
  egypt: {
    label: 'Egypt',
    name: { ar: 'مصر في المنتديات', en: 'Egypt at the forums', fr: 'L’Égypte dans les forums' },
  },
};
