import type { LookUpMessages } from './messages.ts';

export const fr: LookUpMessages = {
  sourcesDiffer: 'les sources divergent',
  wordings: { official: '', press: 'formulation de la presse', ours: 'notre traduction' },
  source: 'source',
  previous: 'Édition précédente',
  next: 'Édition suivante',
  related: 'Voir aussi',
  documents: 'Dans les documents',
  inDocuments: 'Employé dans les documents',
  nothingRecorded: 'Rien de sourcé n’est enregistré à ce sujet.',
  nothingFound: 'Rien n’a été trouvé.',
  recordKinds: {
    edition: 'édition',
    body: 'organe',
    process: 'processus',
    document: 'document',
    initiative: 'initiative',
    event: 'événement',
  },
  termKinds: {
    forum: 'forum',
    body: 'organe',
    document: 'document',
    event: 'événement',
    place: 'lieu',
    person: 'personne',
    term: 'terme',
  },
};
