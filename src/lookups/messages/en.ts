import type { LookUpMessages } from './messages.ts';

export const en: LookUpMessages = {
  sourcesDiffer: 'sources differ',
  wordings: { official: '', press: 'as the press words it', ours: 'our translation' },
  source: 'source',
  previous: 'Edition before',
  next: 'Edition after',
  related: 'See also',
  documents: 'In the documents',
  inDocuments: 'Used in the documents',
  nothingRecorded: 'Nothing with a source is recorded about it.',
  nothingFound: 'Nothing was found.',
  recordKinds: {
    edition: 'edition',
    body: 'body',
    process: 'process',
    document: 'document',
    initiative: 'initiative',
    event: 'event',
  },
  termKinds: {
    forum: 'forum',
    body: 'body',
    document: 'document',
    event: 'event',
    place: 'place',
    person: 'person',
    term: 'term',
  },
};
