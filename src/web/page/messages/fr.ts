import type { DocumentKind } from '../../../corpus/document.ts';
import type { Language } from '../../../language/language.ts';
import { counted } from './counted.ts';
import type { PageMessages } from './messages.ts';

const inLanguages: Readonly<Record<Language, string>> = { ar: 'en arabe', en: 'en anglais', fr: 'en français' };
const kinds: Readonly<Record<DocumentKind, string>> = { digest: 'Résumé', record: 'Fiche', document: 'Document' };

export const fr: PageMessages = {
  name: 'Muntada',
  skip: 'Aller au contenu',
  sections: 'Parties de la page',
  toAsk: 'Demander',
  toDocuments: 'Documents',
  toForums: 'Forums',
  toTimeline: 'Chronologie',
  toCompare: 'Comparer',
  toTerms: 'Glossaire',
  toModeration: 'Modération',
  pageLanguage: 'Langue de la page',

  welcome: 'Que voulez-vous savoir sur les forums de la gouvernance de l’Internet ?',
  promise: 'Les réponses viennent des documents eux-mêmes, avec leurs mots exacts et leur source.',
  examples: 'Des questions pour commencer',
  question: 'Votre question',
  placeholder: 'Écrivez votre question…',
  keys: 'Entrée envoie, Maj + Entrée va à la ligne',
  send: 'Envoyer la question',
  conversation: 'Conversation',
  fresh: 'Nouvelle conversation',

  searching: 'Recherche dans les documents…',
  answerCame: (sources) =>
    sources === 0
      ? 'Les documents ne contiennent pas de réponse.'
      : `Voici la réponse, avec ${counted('fr', sources, { one: '# source', other: '# sources' })}.`,
  partial: 'Les documents répondent à une partie de cette question.',
  verified: 'Vérifié par un modérateur',
  moderatorsNote: 'Note d’un modérateur',
  sources: 'Sources',
  source: (n) => `Source ${n}`,
  inLanguage: (language) => inLanguages[language],
  openContext: 'Lire dans son contexte',
  copyLink: 'Copier le lien de cette réponse',
  linkCopied: 'Lien copié',
  linkShown: 'Le lien est dans la barre d’adresse',

  offline: 'Le programme est injoignable. Vérifiez qu’il fonctionne, puis réessayez.',
  tooLong: 'Cette question est trop longue pour être lue. Raccourcissez-la et renvoyez-la.',
  notReady: 'Le programme démarre ou s’arrête. Réessayez dans un instant.',
  tooMany: 'Trop de demandes. Réessayez dans une minute.',
  fault: (reference) =>
    reference === null
      ? 'Le programme a rencontré une erreur.'
      : `Le programme a rencontré une erreur. Son numéro, pour l’exploitant : ${reference}`,
  retry: 'Réessayer',

  inContext: 'Le passage dans son contexte',
  wholeDocument: 'Lire le document entier',
  passageGone: 'Le document a changé depuis cette réponse. Reposez la question pour voir son texte actuel.',
  close: 'Fermer',
  recordsAbout: 'Dans les fiches :',
  digestNote: 'Ceci est un résumé écrit pour cette collection, et non le texte de l’original.',

  documents: 'Documents',
  search: 'Chercher par titre, forum ou année',
  found: (count) =>
    count === 0 ? 'Aucun document avec ces mots.' : counted('fr', count, { one: '# document', other: '# documents' }),
  passages: (count) => counted('fr', count, { one: '# passage', other: '# passages' }),
  loading: 'Un instant…',
  allDocuments: 'Tous les documents',
  documentGone: 'Il n’y a pas de document à cette adresse.',
  kind: (kind) => kinds[kind],
  forum: 'Forum',
  dates: 'Dates',
  year: 'Année',
  place: 'Lieu',
  publisher: 'Éditeur',
  date: 'Publié le',
  licence: 'Licence',
  original: 'L’original sur le web',
};
