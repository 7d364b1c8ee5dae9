import { counted } from '../counted.ts';
import type { LookUpWords } from './look-up-words.ts';

export const fr: LookUpWords = {
  forumsPromise: 'Éditions, organes et événements, chaque fait avec sa source.',
  findForum: 'Chercher un forum, un organe ou un événement',
  forumHint: 'Un nom, un sigle ou une année',
  suggestions: (count) =>
    count === 0
      ? 'Rien avec ces lettres. Essayez un nom plus court, ou l’année seule.'
      : counted('fr', count, { one: '# suggestion', other: '# suggestions' }),
  noForums: 'Il n’y a pas encore de fiches ici. Lisez les documents, ou posez votre question.',
  allForums: 'Tous les forums',
  forumGone: 'Il n’y a ni forum, ni organe, ni événement à cette adresse.',
  findAnother: 'Cherchez-le par son nom ou son année.',
  officialWording: 'formulation officielle',
  editions: 'Autres éditions',
  onTimeline: 'Sur la chronologie',
  compareWith: (name) => `Comparer avec ${name}`,
  fromCard: 'Le texte de cette fiche',
  fromCards: 'Le texte des deux fiches',

  series: 'Série',
  allSeries: 'Toutes les séries',
  topic: 'Sujet',
  topicHint: 'Un mot d’un thème, d’un axe ou d’un résultat',
  withoutTopic: 'Tous les sujets',
  timelineHolds: (count, from, to) => {
    const items = counted('fr', count, { one: '# point', other: '# points' });
    if (from === null || to === null) return items;
    return from === to ? `${items}, ${from}` : `${items}, de ${from} à ${to}`;
  },
  gap: (years) => counted('fr', years, { one: '# année sans fiche', other: '# années sans fiche' }),
  noYear: 'Sans année',
  editionNumber: (n) => `Édition ${n}`,
  noTimeline: 'Rien n’est enregistré pour ce choix. Essayez un mot plus court, ou une autre série.',
  timelineGone: 'Choisissez une série dans la liste, ou écrivez un sujet.',

  compareTitle: 'Comparer deux éditions',
  firstEdition: 'Première',
  secondEdition: 'Seconde',
  chooseTwo: 'Choisissez deux éditions pour voir leurs faits côte à côte.',
  compareGone: 'L’une des deux n’est pas connue ici. Choisissez les deux dans la liste.',
  notRecorded: 'Non enregistré',
  differences: { same: 'identique', different: 'différent', one: 'pour une seule' },

  termsPromise: 'Les termes et les noms de ce domaine en trois langues.',
  findTerm: 'Chercher un terme ou un nom',
  termHint: 'Dans l’une des trois langues',
  noTerms: 'Il n’y a pas encore de termes ici. Posez votre question, ou lisez les documents.',
  firstTerms: 'Des termes pour commencer',
  termGone: 'Le glossaire n’a pas de terme de ce nom.',
  otherTerm: 'Cherchez-le par un autre mot, ou dans une autre langue.',
  bearsName: 'Fiches de ce nom',
  noUse: 'Aucune phrase des documents n’emploie ce nom. Cherchez dans les documents, ou posez votre question.',
};
