import type { GlossaryKind } from '../../corpus/glossary.ts';
import type { ForumRecord } from '../../records/record-schema.ts';

/** What stands around the data of a look-up. The other languages are typed against this file. */
export const ar = {
  /** Where the sources of a fact contradict each other. */
  sourcesDiffer: 'تختلف المصادر',
  wordings: { official: '', press: 'صياغة صحفية', ours: 'ترجمتنا' },
  source: 'المصدر',
  previous: 'الدورة السابقة',
  next: 'الدورة التالية',
  related: 'انظر أيضًا',
  documents: 'في الوثائق',
  inDocuments: 'ورد في الوثائق',
  nothingRecorded: 'لا يوجد ما هو مسجَّل عنه من مصادر.',
  nothingFound: 'لم يُعثر على شيء.',
  recordKinds: {
    edition: 'دورة',
    body: 'هيئة',
    process: 'مسار',
    document: 'وثيقة',
    initiative: 'مبادرة',
    event: 'حدث',
  } satisfies Record<ForumRecord['kind'], string>,
  termKinds: {
    forum: 'منتدى',
    body: 'هيئة',
    document: 'وثيقة',
    event: 'حدث',
    place: 'مكان',
    person: 'شخص',
    term: 'مصطلح',
  } satisfies Record<GlossaryKind, string>,
};
