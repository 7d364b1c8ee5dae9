import type { Language } from '../../language/language.ts';
import type { DiscordMessages } from './messages.ts';

const inLanguages: Readonly<Record<Language, string>> = { ar: 'en arabe', en: 'en anglais', fr: 'en français' };

export const fr: DiscordMessages = {
  name: 'Muntada',

  verified: '✅ Vérifié par un modérateur',
  corrected: '✏️ Corrigé par un modérateur',
  note: '✏️ Note d’un modérateur',
  stale: '🕓 Le document a changé depuis cette réponse',
  disputed: '⚠️ Réponse signalée par des membres',
  partial: '◐ Répond à une partie de la question',
  wellReceived: '⭐ Jugée utile par les membres',
  hiddenText: 'Les modérateurs ont masqué cette réponse.',
  disputedText:
    'Des membres ont signalé une erreur dans cette réponse. Elle est repliée jusqu’à ce qu’un modérateur l’ait relue.',

  inLanguage: (language) => inLanguages[language],
  page: (page) => `page ${page}`,
  quotedFooter: 'Citations mot à mot des documents',
  answerNumber: (id) => `Réponse ${id}`,
  more: (count) => `… et ${count} de plus`,

  useful: 'Utile',
  notUseful: 'Pas utile',
  sources: 'Sources en contexte',
  report: 'Signaler une erreur',
  expert: 'Demander à un expert',
  share: 'Montrer à tous',
  unfold: 'Afficher la réponse',
  before: 'Précédent',
  after: 'Suivant',

  sourceOf: (n, count) => `Source ${n} sur ${count}`,
  passageGone:
    'Le document a changé depuis cette réponse ; voici ce qui en était cité alors. Reposez la question pour voir son texte actuel.',
  passage: 'Passage',

  themes: 'Thèmes des forums',
  outcomes: 'Résultats des forums',
  timeline: 'Chronologie',
  documents: 'Documents',
  comparison: 'Comparaison',
  versus: (left, right) => `${left} / ${right}`,
  onTopic: (topic) => `Sujet : ${topic}`,
  notRecorded: 'Non enregistré',
  noSuch: (typed) => `Je n’ai pas trouvé « ${typed} ». Choisissez dans la liste qui s’affiche pendant la saisie.`,

  welcomeTitle: 'Bonjour, je suis Muntada',
  welcome: [
    'Je réponds aux questions sur les forums de la gouvernance de l’Internet à partir de leurs documents, chaque réponse avec ses mots exacts et sa source. Si les documents ne répondent pas, je le dis.',
    'Mentionnez-moi dans un message, écrivez-moi en privé ou utilisez une commande. Si vous trouvez une erreur, un bouton est là sous chaque réponse.',
    'Je ne lis que les messages qui me sont adressés.',
  ],
  helpTitle: 'Ce que je sais faire',
  help: (menu) => [
    'Posez votre question en me mentionnant, en répondant à l’une de mes réponses ou en message privé.',
    `Pour trouver les sources de ce qu’un autre a écrit, ouvrez le menu de son message, puis « Applications », puis « ${menu} ».`,
  ],
  commands: 'Commandes',
  underAnswers: 'Sous chaque réponse',
  buttonHelp: {
    votes: 'Dites si la réponse vous a aidé ; vous pouvez changer d’avis.',
    sources: 'Lisez ce qui entoure une citation dans son document ; vous seul le voyez.',
    report: 'Signalez une erreur aux modérateurs, avec le motif.',
  },

  states: {
    unreviewed: 'Non relue',
    verified: 'Vérifiée',
    corrected: 'Corrigée',
    disputed: 'Repliée à cause de signalements',
    hidden: 'Masquée',
    stale: 'Son document a changé',
  },
  review: {
    title: (id) => `Relecture de la réponse ${id}`,
    question: 'Question',
    previous: 'La question précédente',
    forgotten: 'Le texte de la question a été supprimé.',
    answer: 'Réponse',
    correction: 'Correction',
    note: 'Note du modérateur',
    sources: 'Sources',
    nearest: 'Documents les plus proches',
    reports: 'Signalements',
    noReason: 'Le motif a été supprimé',
    confidence: (sure, threshold) => `Confiance ${sure}, seuil ${threshold}`,
    votes: (up, down) => `Utile : ${up} · pas utile : ${down}`,
    openReports: (count) => `Signalements non tranchés : ${count}`,
    claimedBy: (name) => `Relue en ce moment par ${name}`,
    steps: {
      verify: 'C’est juste',
      correct: 'Corriger',
      hide: 'Masquer',
      restore: 'Réafficher',
      dismiss: 'Rejeter les signalements',
      undo: 'Annuler',
      claim: 'Je m’en charge',
      release: 'Laisser à d’autres',
    },
  },
  myData: {
    title: 'Ce que je garde sur vous',
    kept: (questions, votes, reports) => `Vos questions : ${questions} · votes : ${votes} · signalements : ${reports}`,
    forgottenTitle: 'Vous êtes oublié',
    forgotten: (questions) =>
      `Tout ce qui mène à vous est supprimé, le texte de vos questions (${questions}) et les raisons que vous avez écrites. Seuls les nombres restent, sans nom.`,
  },
  done: {
    voted: (up, down) => `Votre vote est compté. Utile : ${up} · pas utile : ${down}`,
    reportTitle: 'Signaler une erreur',
    reportReason: 'Qu’est-ce qui est faux ?',
    reported: 'Votre signalement est parvenu aux modérateurs. Merci.',
    repeated: 'Vous avez déjà signalé cette réponse ; les modérateurs vont l’examiner.',
    noReason: 'Écrivez ce qui est faux, pour qu’on puisse l’examiner.',
    expert:
      'Votre question est dans la liste de celles auxquelles les documents ne répondent pas ; les modérateurs la voient.',
    privateExpert:
      'Votre question est privée : les modérateurs ne la voient pas. Posez-la dans un salon pour la mettre sur la liste des questions sans réponse.',
    gone: 'Cette réponse n’est plus gardée. Posez la question de nouveau.',
    unavailable: 'Ce bouton ne fonctionne plus. Posez la question de nouveau.',
    onlyModerators: 'C’est réservé aux modérateurs.',
    noText: 'Ce message ne contient pas de mots dont chercher les sources.',
    wait: (seconds) => `Beaucoup de questions en peu de temps. Attendez ${seconds} s et redemandez.`,
    failed: (reference) =>
      `Une erreur est survenue de mon côté. Réessayez ; si elle persiste, donnez aux modérateurs le numéro ${reference}.`,
  },
};
