import type { UploadWords } from './messages.ts';

export const fr: UploadWords = {
  added: '📄 Un document a été ajouté',
  replaced: '📄 Un document a été remplacé',
  removed: '🗑️ Un document a été retiré',
  refused: '⚠️ Le document n’a pas été ajouté',
  listed: 'Documents de ce serveur',
  passages: (count) => `Passages : ${count}`,
  live: 'Les questions de ce serveur, et de lui seul, y trouvent désormais leur réponse.',
  gone: 'Je n’y cherche plus de réponse.',
  faulty: (count) => `Rien n’a changé. Corrigez ce qui suit et renvoyez le fichier (défauts : ${count}) :`,
  needed: 'Il n’a pas été retiré, car d’autres documents en sont la traduction. Retirez d’abord ceux-ci :',
  refusals: {
    kind: 'Je ne lis que le texte et le Markdown : des fichiers dont le nom finit par txt ou md.',
    name: 'Donnez au fichier un nom qui contient une lettre ou un chiffre.',
    size: 'Le fichier dépasse ce que je lis, 5 mégaoctets. Divisez-le en plusieurs documents.',
    files: 'Ce serveur a tous les documents qu’il peut avoir, 200. Retirez-en un avant d’en ajouter un autre.',
    space:
      'Les documents de ce serveur occupent toute leur place, 50 mégaoctets. Retirez-en un avant d’en ajouter un autre.',
    silent: 'Le fichier ne contient aucune phrase à citer.',
  },
  faults: {
    encoding: () =>
      'Le fichier n’est pas en UTF-8. Enregistrez-le ainsi ; un ancien fichier arabe peut être en Windows-1256.',
    binary: () => 'Le fichier n’est pas du texte. Exportez-le en texte ou en Markdown, en UTF-8.',
    empty: () => 'Le fichier ne contient aucun texte.',
    'front-matter': () =>
      'L’en-tête entre les lignes --- ne se lit pas. Écrivez chaque clé sur une ligne, puis deux points, une espace et sa valeur.',
    key: (key) => `La valeur de « ${key ?? ''} » dans l’en-tête n’est pas acceptée, ou cette clé n’existe pas.`,
    id: () =>
      'L’identifiant du document est trop long, ou celui d’un autre. Renommez le fichier, ou changez « id » dans son en-tête.',
    title: () => 'L’en-tête a déjà un titre, ou le titre est trop long. Donnez un seul titre, court.',
    collection: () => 'Les documents d’un serveur forment leur propre collection. Supprimez la ligne « collection ».',
    translation: () =>
      '« translation_of » nomme un document qui n’est pas l’original de celui-ci, ou qui a déjà une traduction dans cette langue. Corrigez-le, ou supprimez-le.',
  },
  keyHints: {
    year: 'Écrivez quatre chiffres, par exemple 2018.',
    date: 'Écrivez-la ainsi : 2018-03-19.',
    dates: 'Écrivez 2018-03-19, ou le premier et le dernier jour ainsi : 2018-03-19/2018-03-23.',
    language: 'Écrivez ar, en ou fr.',
    kind: 'Écrivez digest, record ou document.',
    url: 'Écrivez l’adresse entière, qui commence par https://.',
  },
  unreachable: 'Je n’ai pas pu recevoir le fichier de Discord. Renvoyez-le.',
  unbuilt: (reference) =>
    `Je n’ai pas pu prendre en compte ce changement, et tout est resté en l’état. Réessayez plus tard ; si cela persiste, donnez à l’opérateur du bot le numéro ${reference}.`,
  onlyManagers: 'C’est réservé à ceux qui gèrent le serveur.',
  wait: (seconds) => `Beaucoup de changements en peu de temps. Attendez ${seconds} s et réessayez.`,
  none: 'Ce serveur n’a encore ajouté aucun document.',
  unreadable: 'illisible',
  size: (kibibytes) => `${kibibytes} Ko`,
  pageOf: (page, count) => `Page ${page} sur ${count}`,
};
